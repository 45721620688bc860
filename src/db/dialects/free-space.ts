import { statfsSync } from 'node:fs'

/** The disk is so nearly full that a write could be cut short, or leave nothing for what must be written to read on. */
export class DiskNearlyFull extends Error {
  readonly code = 'DISK_NEARLY_FULL'

  constructor() {
    super('The disk of the database is nearly full: nothing is written until there is space again.')
    this.name = 'DiskNearlyFull'
  }
}

const mostKept = 64 * 1024 * 1024
const partKept = 0.05

/**
 * Refuses to write where less than 64 MiB are free, or on a smaller disk less than a twentieth of it.
 *
 * @param folder where the database lies.
 *
 * About 10 µs. Throws `DiskNearlyFull`; nothing where the file system does not tell its size.
 */
export function refuseNearlyFull(folder: string): void {
  const { bavail, blocks, bsize } = statfsSync(folder)
  if (blocks === 0) return
  if (bavail * bsize < leastFree(blocks * bsize)) throw new DiskNearlyFull()
}

/**
 * How much must be free on a disk of some size, both in bytes.
 *
 * @example leastFree(100 * 1024 * 1024) // 5 MiB
 */
export function leastFree(size: number): number {
  return Math.min(mostKept, size * partKept)
}
