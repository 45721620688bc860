import { type BulkQuestion, questionOf, questionsPerEvent } from './bulk/asked.ts'
import { type BulkActor, castFrom } from './bulk/cast.ts'
import { type BulkClaim, claimsOn } from './bulk/claims.ts'
import { type Random, randomFrom } from './bulk/random.ts'
import { type BulkDocument, type BulkEvent, type Scene, sceneFrom } from './bulk/scene.ts'
import { zipfSizes } from './bulk/zipf-sizes.ts'

/** How much to write. `claims` is at least `questions`, `questions` at least 1. */
export type BulkSize = Readonly<{ claims: number; questions: number; seed?: number }>

/** A bundle in contract form, of invented events. */
export type BulkBundle = Readonly<{
  format: 'sayswho-bundle'
  version: 1
  actors: readonly BulkActor[]
  events: readonly BulkEvent[]
  documents: readonly BulkDocument[]
  questions: readonly BulkQuestion['written'][]
  claims: readonly BulkClaim[]
}>

/**
 * Writes a large bundle for speed work: ten questions an event, sizes by Zipf's law, the same for the same seed.
 *
 * @returns a bundle that `readBundle` accepts. O(claims) time and memory: about 0.5 kB a claim as JSON.
 * @example bulkBundle({ claims: 100_000, questions: 10_000, seed: 1 })
 */
export function bulkBundle({ claims, questions, seed = 1 }: BulkSize): BulkBundle {
  const random = randomFrom(seed)
  const cast = castFrom(random)
  const sizes = shuffled(zipfSizes(claims, questions), random)
  const scenes: Scene[] = []
  const asked: BulkQuestion[] = []
  const made: BulkClaim[] = []
  for (let start = 0; start < sizes.length; start += questionsPerEvent) {
    const ofEvent = sizes.slice(start, start + questionsPerEvent)
    const total = ofEvent.reduce((sum, size) => sum + size, 0)
    const scene = sceneFrom(scenes.length, 1 + Math.ceil(total / 6), cast, random)
    scenes.push(scene)
    for (const [place, size] of ofEvent.entries()) {
      const question = questionOf(scene, place)
      asked.push(question)
      for (const claim of claimsOn(size, { scene, question, cast, random })) made.push(claim)
    }
  }
  return {
    format: 'sayswho-bundle',
    version: 1,
    actors: cast.actors,
    events: scenes.map(({ event }) => event),
    documents: scenes.flatMap(({ documents }) => documents),
    questions: asked.map(({ written }) => written),
    claims: made,
  }
}

/** Fisher and Yates's shuffle, but the largest size stays first: the first question is one of figures. */
function shuffled(sizes: readonly number[], random: Random): readonly number[] {
  const [largest, ...rest] = sizes
  const order = [...rest]
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1)
    const kept = order[place] ?? 0
    order[place] = order[other] ?? 0
    order[other] = kept
  }
  return largest === undefined ? [] : [largest, ...order]
}

/** The whole number after `--name` on the command line, else the default. */
function argument(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`)
  const given = at < 0 ? otherwise : Number(process.argv[at + 1])
  if (!Number.isSafeInteger(given) || given < 1)
    throw new Error(`--${name} takes a whole number above 0`)
  return given
}

if (import.meta.main) {
  const questions = argument('questions', 1000)
  const size = { claims: argument('claims', 10 * questions), questions, seed: argument('seed', 1) }
  process.stdout.write(`${JSON.stringify(bulkBundle(size))}\n`)
}
