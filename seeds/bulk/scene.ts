import type { Cast } from './cast.ts'
import type { Random } from './random.ts'

/** A document in contract form. */
export type BulkDocument = Readonly<{
  id: string
  publisher: string
  title: string
  url: null
  language: string
  publishedAt: string
  text: string | null
  derivedFrom: readonly string[]
}>

/** An event in contract form. */
export type BulkEvent = Readonly<{
  id: string
  title: string
  place: string
  startedOn: string
  endedOn: null
  within: string | null
  sides: readonly Readonly<{ id: string; name: string; members: readonly string[] }>[]
}>

/** One event with what its claims draw on: when it began, how many it killed, what was published about it. */
export type Scene = Readonly<{
  event: BulkEvent
  startMs: number
  toll: number
  parties: readonly [string, string]
  documents: readonly BulkDocument[]
}>

const firstDayMs = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000
const textWords = [
  'strike',
  'officials',
  'said',
  'killed',
  'wounded',
  'town',
  'north',
  'overnight',
  'convoy',
  'market',
]

/**
 * Draws one event and its documents. One document in eight derives from an earlier one; one in twenty has a text,
 * and some of those are near-copies.
 *
 * @param number the event's place in the bundle; every fifth lies within the one before it.
 * @param documentCount at least 1.
 */
export function sceneFrom(
  number: number,
  documentCount: number,
  cast: Cast,
  random: Random,
): Scene {
  const startMs = firstDayMs + random.below(300) * dayMs
  const one = random.pick(cast.bodies)
  const other = random.pick(cast.bodies.filter((body) => body !== one))
  const isWithin = number % 5 === 4
  const event: BulkEvent = {
    id: `event-${number}`,
    title: `Strike ${number}`,
    place: `Town ${number % 997}`,
    startedOn: new Date(startMs).toISOString().slice(0, 10),
    endedOn: null,
    within: isWithin ? `event-${number - 1}` : null,
    sides: [
      { id: `event-${number}-a`, name: 'One side', members: [one] },
      { id: `event-${number}-b`, name: 'Other side', members: [other] },
    ],
  }
  const documents: BulkDocument[] = []
  for (let count = 0; count < documentCount; count += 1) {
    documents.push(documentFrom(event.id, startMs, documents, { cast, random }))
  }
  return { event, startMs, toll: tollFrom(random), parties: [one, other], documents }
}

/** Most strikes kill few, a few kill hundreds. */
function tollFrom(random: Random): number {
  return 1 + Math.floor(Math.exp(random.next() * random.next() * 7))
}

function documentFrom(
  eventId: string,
  startMs: number,
  earlier: readonly BulkDocument[],
  { cast, random }: Readonly<{ cast: Cast; random: Random }>,
): BulkDocument {
  const source = earlier.length > 0 && random.happens(0.125) ? random.pick(earlier) : undefined
  return {
    id: `${eventId}-document-${earlier.length}`,
    publisher: random.pick(cast.outlets),
    title: `Report ${earlier.length} on ${eventId}`,
    url: null,
    language: random.happens(0.9) ? 'en' : 'fa',
    publishedAt: new Date(startMs + random.below(20 * 24 * 60) * 60_000).toISOString(),
    text: random.happens(0.05) ? textFrom(source, random) : null,
    derivedFrom: source ? [source.id] : [],
  }
}

function textFrom(source: BulkDocument | undefined, random: Random): string {
  if (source?.text) return `${source.text} Reprinted.`
  return Array.from({ length: 40 }, () => `${random.pick(textWords)}${random.below(50)}`).join(' ')
}
