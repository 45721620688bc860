import { type Family, type FamilyVersion, findFamily } from '../../db/find-family.ts'
import { findReviews } from '../../db/review/find-reviews.ts'
import type { Reviews } from '../../db/review/reviews.ts'
import type { Reading } from '../../db/store.ts'
import { type Analysed, analysedFamily } from './analysed.ts'
import { lru } from './lru.ts'

/** The two clocks of a page: what the world had asserted, and what we had entered, by then. Absent = now. */
export type Clocks = Readonly<{ asOf: string | undefined; recordedBy: string | undefined }>

export type Families = Readonly<{
  /**
   * Gives a family analysed, or remembers that it has.
   *
   * @param known its version, as just found: a family of that version is not read again.
   * @returns `undefined` where it went meanwhile.
   */
  analysed: (
    reading: Reading,
    known: FamilyVersion,
    clocks: Clocks,
  ) => Promise<Analysed | undefined>
}>

/** How much is kept: analyses, and the claims in all of them. */
export type Room = Readonly<{ entries: number; claims: number }>

/**
 * Makes an empty memory of analyses, keyed by family, version and both clocks, so that a change never shows old
 * conclusions and an unchanged event is read and analysed once.
 *
 * @param room at most 200 analyses and some 200,000 claims where absent, the least recently used going first.
 *
 * A miss costs one reading of the family and one `analyse`; another `asOf` of a family that is kept costs no reading.
 */
export function families(room: Room = { entries: 200, claims: 200_000 }): Families {
  const known = lru<Analysed>({
    entries: room.entries,
    weight: room.claims,
    weigh: ({ bundle }) => bundle.claims.length,
  })
  const read = lru<Read>({
    entries: room.entries,
    weight: room.claims,
    weigh: ({ family }) => family.bundle.claims.length,
  })
  return {
    analysed: async (reading, { root, version }, { asOf, recordedBy }) => {
      const key = keyOf(root, version, recordedBy)
      const wholeKey = `${key} ${asOf}`
      const found = known.get(wholeKey)
      if (found !== undefined) return found
      const had = read.get(key) ?? (await readFamily(reading, root, recordedBy))
      if (had === undefined) return undefined
      const { family, reviews } = had
      const made = analysedFamily(family, asOf, reviews)
      // What was read may be newer than what was asked for, and must not be taken for the older one.
      const readKey = keyOf(family.root, family.version, recordedBy)
      read.set(readKey, had)
      known.set(`${readKey} ${asOf}`, made)
      return made
    },
  }
}

type Read = Readonly<{ family: Family; reviews: Reviews }>

async function readFamily(
  reading: Reading,
  root: string,
  recordedBy: string | undefined,
): Promise<Read | undefined> {
  const family = await findFamily(reading, root, { recordedBy })
  return family && { family, reviews: await findReviews(reading, family.bundle, recordedBy) }
}

function keyOf(root: string, version: number, recordedBy: string | undefined): string {
  return `${root} ${version} ${recordedBy}`
}
