import Database from 'better-sqlite3'

/**
 * Calls `look` with 1, 2, 3 … before each statement that writes to an SQLite database of this program; those run by
 * `exec` and pragmas are not counted.
 *
 * @returns stops looking.
 */
export function atEachWrite(look: (nth: number) => void): () => void {
  const scratch = new Database(':memory:')
  const prototype = Object.getPrototypeOf(scratch.prepare('select 1'))
  scratch.close()
  const { run, all } = prototype
  let count = 0
  const counted = (original: typeof run) =>
    function statement(this: { readonly: boolean }, ...parameters: unknown[]) {
      if (!this.readonly) {
        count += 1
        look(count)
      }
      return original.apply(this, parameters)
    }
  prototype.run = counted(run)
  prototype.all = counted(all)
  return () => {
    prototype.run = run
    prototype.all = all
  }
}
