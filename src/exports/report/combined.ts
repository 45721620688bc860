import type { ClaimFinding, Figures } from '../../domain/analysis/analysis.ts'
import type { KeyGroup } from '../../domain/analysis/survey.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Reading, Span } from '../../domain/claim/reading.ts'
import { type Convention, conventions, readingBy } from '../../domain/quantity/conventions.ts'
import type { Interval, Quantity } from '../../domain/quantity/interval.ts'

/** The spans that are computed for a key, each over other claims. */
const spanNames = ['envelope', 'supported', 'nonParty'] as const

export type SpanName = (typeof spanNames)[number]

/**
 * One computed span. `lowerBy` and `upperBy` name the one origin that alone sets a bound (or leaves it open); absent
 * where several do. A bound that nobody on record sets is named by the publishers that carry it.
 */
export type CombinedSpan = Readonly<{
  name: SpanName
  interval: Interval | undefined
  lowerBy: string | undefined
  upperBy: string | undefined
}>

/** How one convention reads the vague words of a key, and the span that the claims then make. */
export type ConventionReading = Readonly<{
  id: string
  name: string
  rule: string
  interval: Interval | undefined
  words: readonly Readonly<{ phrase: string; reads: Interval | undefined }>[]
}>

/**
 * Sets out the combined spans of a key with whoever alone sets a bound (domain.md, section 8).
 *
 * @param figures of the key, as analysed.
 * @param findings every claim on the key.
 * @returns envelope, supported and non-party, in that order.
 */
export function combinedSpans(
  figures: Figures,
  group: KeyGroup,
  findings: ReadonlyMap<string, ClaimFinding>,
  index: BundleIndex,
): readonly CombinedSpan[] {
  const asserted = group.current.filter(({ claim }) => claim.stance === 'asserts')
  const holds: Readonly<Record<SpanName, (reading: Reading) => boolean>> = {
    envelope: () => true,
    supported: ({ claim }) => {
      const corroboration = findings.get(claim.id)?.corroboration
      return corroboration === 'independent' || corroboration === 'cross_side'
    },
    nonParty: (reading) => reading.side === undefined && group.originOf(reading) !== undefined,
  }
  return spanNames.map((name) => {
    const own = asserted.filter(holds[name])
    return {
      name,
      interval: figures[name],
      lowerBy: soleOrigin(
        extremes(own, ({ low }) => -low),
        group,
        index,
      ),
      upperBy: soleOrigin(
        extremes(own, ({ high }) => high),
        group,
        index,
      ),
    }
  })
}

function extremes(
  readings: readonly Reading[],
  height: (span: Span) => number,
): readonly Reading[] {
  const worded = readings.flatMap((reading) =>
    reading.worded === undefined ? [] : [{ reading, height: height(reading.worded) }],
  )
  const greatest = worded.reduce((top, one) => Math.max(top, one.height), Number.NEGATIVE_INFINITY)
  return worded.filter((one) => one.height === greatest).map(({ reading }) => reading)
}

function soleOrigin(
  readings: readonly Reading[],
  group: KeyGroup,
  index: BundleIndex,
): string | undefined {
  const origins = new Set(
    readings.map((reading) => group.originOf(reading) ?? `\u0000${reading.claim.id}`),
  )
  const [first] = readings
  if (origins.size !== 1 || first === undefined) return undefined
  const names = readings.map(({ body, claim }) =>
    body === undefined ? publishersOf(claim.citations, index) : (index.actor(body)?.name ?? body),
  )
  return [...new Set(names)].sort().join(', ')
}

function publishersOf(citations: Reading['claim']['citations'], index: BundleIndex): string {
  const ids = citations.map(({ document }) => index.document(document)?.publisher ?? document)
  return [...new Set(ids.map((id) => index.actor(id)?.name ?? id))].join(', ')
}

/** From this many, an event is large in ACLED's reading of "several". */
const largeScaleFrom = 10

/**
 * Reads the asserted claims of a key as each counting convention would.
 *
 * @returns one reading a convention, in the order of the conventions; a span is absent where everything is left blank.
 */
export function conventionReadings(group: KeyGroup): readonly ConventionReading[] {
  const quantities = group.current.flatMap(({ claim }) =>
    claim.stance === 'asserts' && claim.value?.type === 'quantity' ? [claim.value] : [],
  )
  const { question } = group
  const circumstances = {
    largeScale: quantities.some(({ bound, min }) => bound !== 'vague' && min >= largeScaleFrom),
    measure: question.type === 'quantity' ? question.measure : undefined,
  }
  return Object.values(conventions).map((convention: Convention) => {
    const read = (quantity: Quantity) => readingBy(convention, quantity, circumstances)
    return {
      id: convention.id,
      name: convention.name,
      rule: convention.rule,
      interval: spanned(quantities.flatMap((quantity) => read(quantity) ?? [])),
      words: vagueWords(quantities).map((quantity) => ({
        phrase: quantity.phrase,
        reads: read(quantity),
      })),
    }
  })
}

function vagueWords(quantities: readonly Quantity[]): readonly Quantity[] {
  const vague = quantities.filter(({ bound }) => bound === 'vague')
  return [...new Map(vague.map((quantity) => [quantity.phrase, quantity])).values()]
}

function spanned(intervals: readonly Interval[]): Interval | undefined {
  const [first, ...others] = intervals
  if (first === undefined) return undefined
  return others.reduce<Interval>(
    (span, { min, max }) => ({
      min: Math.min(span.min, min),
      max: span.max === undefined || max === undefined ? undefined : Math.max(span.max, max),
    }),
    first,
  )
}
