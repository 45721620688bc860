/** The database would not keep what it acknowledges; the program must not start on it. */
export class UnsafeDatabase extends Error {
  readonly code = 'UNSAFE_DATABASE'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The database is not safe to write to: ${faults.join('; ')}.`)
    this.name = 'UnsafeDatabase'
    this.faults = faults
  }
}
