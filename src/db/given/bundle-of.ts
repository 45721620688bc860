import {
  type Bundle,
  defaultPolicy,
  type Policy,
  type Term,
  type Vocabulary,
} from '../../domain/bundle/bundle.ts'
import { renameBundle } from '../../domain/bundle/rename-bundle.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import type { Question } from '../../domain/question/question.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type Loaded, loadThings } from '../family/load-bundle.ts'
import { canonicalJson } from '../log/canonical-json.ts'
import { standingMerges } from '../merging/standing-merges.ts'
import type { Reading } from '../store.ts'
import { familyLine } from '../trees/family-line.ts'
import { givenIds } from './given-ids.ts'

/** `event` limits the bundle to that event's family; `recordedBy` is an ISO instant. */
export type BundleAsk = Readonly<{
  event?: string | undefined
  recordedBy?: string | undefined
}>

/**
 * Reads a family, or everything, as a bundle to hand on: things under the ids they came in with, each array in the
 * order of those ids. Imported into an empty database and read again, it is equal to itself.
 *
 * @returns `undefined` where the event is not there. Everything of an empty database is an empty bundle.
 *
 * Throws `Refusal('conflict')` where everything is asked for and two families are analysed by different thresholds,
 * or use one word for different things: one bundle cannot say both.
 */
export async function bundleOf(reading: Reading, ask: BundleAsk = {}): Promise<Bundle | undefined> {
  const { event, recordedBy: at } = ask
  const merges = await standingMerges(reading, at)
  const line = event === undefined ? undefined : await familyLine(reading, event, at, merges)
  if (event !== undefined && line === undefined) return undefined
  const events = line?.events ?? 'all'
  const loaded = await loadThings(reading, { events, at }, merges)
  const newId = await givenIds(reading, events === 'all' ? 'all' : idsIn(loaded), events)
  const bundle: Bundle = {
    actors: loaded.actors,
    events: loaded.events.events,
    documents: loaded.documents.documents,
    questions: withoutStrangeParts(loaded.questions),
    claims: withoutGone(loaded.claims),
    ...wordsAndPolicy(loaded),
  }
  return inOrder(renameBundle(bundle, newId))
}

/** A part in a family that does not go out cannot be named; without it the parts are no longer complete. */
function withoutStrangeParts(questions: readonly Question[]): readonly Question[] {
  const present = new Set(questions.map(({ id }) => id))
  return questions.map((question) => {
    if (question.type !== 'quantity') return question
    const parts = question.parts.filter((id) => present.has(id))
    const isWhole = parts.length === question.parts.length
    return isWhole ? question : { ...question, parts, partsComplete: false }
  })
}

/** An earlier claim that was withdrawn cannot be named where it is not. */
function withoutGone(claims: readonly Claim[]): readonly Claim[] {
  const present = new Set(claims.map(({ id }) => id))
  return claims.map((claim) =>
    claim.updates === undefined || present.has(claim.updates)
      ? claim
      : { ...claim, updates: undefined, reason: undefined },
  )
}

function idsIn({ actors, events, documents, questions, claims }: Loaded): readonly string[] {
  return [actors, events.events, documents.documents, questions, claims].flatMap((things) =>
    things.map(({ id }) => id),
  )
}

function wordsAndPolicy({ events }: Loaded): Pick<Bundle, 'vocabulary' | 'policy'> {
  const roots = events.events.filter(({ within }) => within === undefined)
  return {
    vocabulary: joined(roots.map(({ id }) => events.vocabularyOf(id))),
    policy: shared(roots.map(({ id }) => events.policyOf(id) ?? defaultPolicy)),
  }
}

function shared(policies: readonly Policy[]): Policy {
  const [first = defaultPolicy, ...others] = policies
  if (others.every((other) => canonicalJson(other) === canonicalJson(first))) return first
  throw new Refusal(
    'conflict',
    'The events are analysed by different thresholds; export them one at a time.',
  )
}

function joined(vocabularies: readonly Vocabulary[]): Vocabulary {
  return {
    measures: joinedTerms(vocabularies.flatMap(({ measures }) => measures)),
    populations: joinedTerms(vocabularies.flatMap(({ populations }) => populations)),
  }
}

function joinedTerms(terms: readonly Term[]): readonly Term[] {
  const known = new Map<string, Term>()
  for (const term of terms) {
    const other = known.get(term.id)
    if (other && canonicalJson(other) !== canonicalJson(term)) {
      throw new Refusal(
        'conflict',
        `“${term.id}” means different things in different events; export them one at a time.`,
      )
    }
    known.set(term.id, term)
  }
  return sorted([...known.values()])
}

function inOrder(bundle: Bundle): Bundle {
  return {
    ...bundle,
    actors: sorted(bundle.actors),
    events: sorted(bundle.events),
    documents: sorted(bundle.documents),
    questions: sorted(bundle.questions),
    claims: sorted(bundle.claims),
  }
}

function sorted<Thing extends Readonly<{ id: string }>>(things: readonly Thing[]): Thing[] {
  return [...things].sort(({ id: one }, { id: other }) => (one < other ? -1 : 1))
}
