import type { Conventions, Corroboration, Figures, SupportStep } from '../analysis/analysis.ts'
import type { KeyGroup } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { anonymousOrigin } from '../corroboration/origins.ts'
import { conventions, readingBy } from '../quantity/conventions.ts'
import type { Interval } from '../quantity/interval.ts'
import { gtdCount } from './gtd.ts'
import { mostAgreed } from './most-agreed.ts'

/**
 * Combines the current figures on one key by every rule of domain.md, section 8. Computed, never typed; none of them
 * sets a verdict.
 *
 * @param corroborationOf how far a current claim is corroborated.
 * @param floor the individually identified victims that the key covers.
 */
export function combinedFigures(
  group: KeyGroup,
  corroborationOf: (reading: Reading) => Corroboration | undefined,
  floor: number,
): Figures {
  const figures = group.current.filter(({ claim }) => claim.stance === 'asserts')
  const isWellSupported = (reading: Reading) => {
    const corroboration = corroborationOf(reading)
    return corroboration === 'independent' || corroboration === 'cross_side'
  }
  const isNonParty = (reading: Reading) =>
    reading.side === undefined && group.originOf(reading) !== undefined
  return {
    envelope: envelopeOf(figures),
    supported: envelopeOf(figures.filter(isWellSupported)),
    nonParty: envelopeOf(figures.filter(isNonParty)),
    supportAtLeast: supportAtLeast(figures, group),
    conventions: conventionCounts(figures, group),
    floor,
  }
}

/** From the least min to the greatest max of the figures; absent for none [Airwars, EC]. */
export function envelopeOf(figures: readonly Reading[]): Interval | undefined {
  if (figures.length === 0) return undefined
  let min = Number.POSITIVE_INFINITY
  let max = 0
  for (const { worded } of figures) {
    if (!worded) continue
    min = Math.min(min, worded.low)
    max = Math.max(max, worded.high)
  }
  return { min, max: Number.isFinite(max) ? max : undefined }
}

/** For each distinct min above 0, from the highest down: the origins whose figures lie at or above it. */
function supportAtLeast(figures: readonly Reading[], group: KeyGroup): readonly SupportStep[] {
  const plain = figures.filter((reading) => !reading.isVague && (reading.worded?.low ?? 0) > 0)
  plain.sort((one, other) => (other.worded?.low ?? 0) - (one.worded?.low ?? 0))
  const named = new Set<number>()
  let isAnonymous = false
  const steps: SupportStep[] = []
  for (const [at, reading] of plain.entries()) {
    const origin = group.originOf(reading)
    if (origin === anonymousOrigin) isAnonymous = true
    else if (origin !== undefined) named.add(origin)
    const atLeast = reading.worded?.low ?? 0
    if (plain[at + 1]?.worded?.low === atLeast) continue
    steps.push({ atLeast, origins: named.size === 0 && isAnonymous ? 1 : named.size })
  }
  return steps
}

/** From this many, "several" is read at the scale of a large event [ACLED]. */
const largeScaleFrom = 10

function conventionCounts(figures: readonly Reading[], group: KeyGroup): Conventions {
  const largeScale = figures.some(
    ({ isVague, worded }) => !isVague && (worded?.low ?? 0) >= largeScaleFrom,
  )
  const measure = group.question.type === 'quantity' ? group.question.measure : ''
  return {
    acled: leastReading(figures, { largeScale, measure }),
    gtd: gtdCount(figures, group),
    ucdp: {
      low: envelopeOf(figures)?.min,
      best: mostAgreed(originSpans(group))?.span.low,
      high: greatestBound(figures),
    },
  }
}

/** The least figure with vague words read by ACLED's convention. */
function leastReading(
  figures: readonly Reading[],
  circumstances: Readonly<{ largeScale: boolean; measure: string }>,
): number | undefined {
  const { acled } = conventions
  const isRead = acled.measures.some(({ measure }) => measure === circumstances.measure)
  let least: number | undefined
  for (const { claim, isVague, worded } of figures) {
    if (claim.value?.type !== 'quantity') continue
    const min = isVague || isRead ? readingBy(acled, claim.value, circumstances)?.min : worded?.low
    if (min !== undefined && (least === undefined || min < least)) least = min
  }
  return least
}

function greatestBound(figures: readonly Reading[]): number | undefined {
  let greatest: number | undefined
  for (const { worded } of figures) {
    if (!worded || worded.high === Number.POSITIVE_INFINITY) continue
    greatest = Math.max(greatest ?? 0, worded.high)
  }
  return greatest
}

/** One span for each origin: its position's; anonymous claimants stand in only where nobody is named. */
function originSpans(group: KeyGroup) {
  const spans = new Map<number, NonNullable<Reading['worded']>>()
  for (const { reading } of group.asserted) {
    const origin = group.originOf(reading)
    if (origin !== undefined && reading.worded && !spans.has(origin)) {
      spans.set(origin, reading.worded)
    }
  }
  if (spans.size > 1) spans.delete(anonymousOrigin)
  return [...spans.values()]
}
