import type { Family } from '../db/find-family.ts'
import { analyse } from '../domain/analysis/analyse.ts'
import type { Analysis } from '../domain/analysis/analysis.ts'
import { cutAt } from '../domain/analysis/cut.ts'
import type { Bundle } from '../domain/bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../domain/bundle/index-bundle.ts'
import { lru } from './cache/lru.ts'

/** The two clocks of a page: what the world had asserted, and what we had entered, by then. Absent = now. */
export type Clocks = Readonly<{ asOf: string | undefined; recordedBy: string | undefined }>

/** A family as one page sees it: `bundle` is cut at `asOf`, and `index` is of that bundle. */
export type Analysed = Readonly<{
  family: Family
  bundle: Bundle
  index: BundleIndex
  analysis: Analysis
}>

export type Families = Readonly<{
  /** Analyses a family, or remembers that it has. */
  analysed: (family: Family, clocks: Clocks) => Analysed
}>

const entriesKept = 200
const claimsKept = 200_000

/**
 * Makes an empty memory of analyses, keyed by family, version and both clocks, so that a change never shows old
 * conclusions and an unchanged event is analysed once.
 *
 * Holds at most 200 analyses and some 200,000 claims, the least recently used going first. A miss costs one `analyse`.
 */
export function families(): Families {
  const known = lru<Analysed>({
    entries: entriesKept,
    weight: claimsKept,
    weigh: ({ bundle }) => bundle.claims.length,
  })
  return {
    analysed: (family, clocks) => {
      const key = JSON.stringify([family.root, family.version, clocks.asOf, clocks.recordedBy])
      const found = known.get(key)
      if (found !== undefined) return found
      const made = analysedAfresh(family, clocks.asOf)
      known.set(key, made)
      return made
    },
  }
}

function analysedAfresh(family: Family, asOf: string | undefined): Analysed {
  const bundle = asOf === undefined ? family.bundle : cutAt(family.bundle, asOf)
  return {
    family,
    bundle,
    index: indexBundle(bundle),
    analysis: analyse(family.bundle, { asOf }),
  }
}
