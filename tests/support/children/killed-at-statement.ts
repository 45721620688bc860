import Database from 'better-sqlite3'

/**
 * Kills this program, as a power cut would, before the nth statement that writes, counted over the whole program.
 * Statements run by `exec` and pragmas are not counted.
 */
export function killAtStatement(nth: number): void {
  const scratch = new Database(':memory:')
  const prototype = Object.getPrototypeOf(scratch.prepare('select 1'))
  scratch.close()
  let count = 0
  for (const name of ['run', 'all']) {
    const original = prototype[name]
    prototype[name] = function counted(this: { readonly: boolean }, ...parameters: unknown[]) {
      if (!this.readonly) count += 1
      if (count === nth) process.kill(process.pid, 'SIGKILL')
      return original.apply(this, parameters)
    }
  }
}
