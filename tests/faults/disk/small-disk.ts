import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own of a few megabytes, mounted until it is closed. */
export type SmallDisk = Readonly<{
  /** A folder on it for the database. */
  folder: string
  /** Fills it up but for some bytes; `free` undoes that. */
  fill: (left: number) => void
  free: () => void
  forbidWriting: () => void
  close: () => void
}>

/** Why no disk can be mounted here, in words; `undefined` where one can. */
export function whyNoDisk(): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'sayswho-disk-'))
  const { status } = mounted(place, 1)
  if (status === 0) spawnSync('umount', [place])
  rmSync(place, { recursive: true })
  return status === 0 ? undefined : 'no disk can be mounted by this user'
}

/** Mounts a disk of that many megabytes, kept in memory. */
export function smallDisk(megabytes: number): SmallDisk {
  const place = mkdtempSync(join(tmpdir(), 'sayswho-disk-'))
  mounted(place, megabytes)
  const folder = join(place, 'base')
  mkdirSync(folder)
  const filler = join(place, 'filler')
  return {
    folder,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(place)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
    },
    free: () => rmSync(filler, { force: true }),
    forbidWriting: () => {
      execFileSync('mount', ['-o', 'remount,ro', place])
    },
    close: () => {
      execFileSync('umount', [place])
      rmSync(place, { recursive: true })
    },
  }
}

function mounted(place: string, megabytes: number) {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place])
}
