import fc from 'fast-check'
import type { Actor } from '../../../src/domain/actor/actor.ts'
import {
  type Citation,
  type Claim,
  citationModes,
  updateReasons,
} from '../../../src/domain/claim/claim.ts'
import type { Document } from '../../../src/domain/document/document.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { mask, maybe, maybePicked, moment, pick, picked, subsetOf, words } from './picks.ts'
import { measures, populations } from './terms.ts'
import { rawValue, valueFor } from './values.ts'

/** The things that claims may name. */
export type Ground = Readonly<{
  actors: readonly Actor[]
  documents: readonly Document[]
  questions: readonly Question[]
}>

const citationDraft = fc.record({
  document: pick,
  mode: fc.constantFrom(...citationModes),
  via: mask,
  quote: maybe(words, 1),
  at: maybe(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 8 })), 1),
  hedge: maybe(fc.constantFrom('reportedly', 'allegedly'), 1),
  attribution: maybe(words, 1),
  translation: maybe(words, 1),
  value: maybe(rawValue, 1),
  as: maybe(
    fc.oneof(
      fc.record({ measure: fc.constantFrom(...measures), population: fc.constant(undefined) }),
      fc.record({ measure: fc.constant(undefined), population: fc.constantFrom(...populations) }),
    ),
    1,
  ),
})

const claimDraft = fc.record({
  question: pick,
  claimant: maybe(pick, 5),
  stance: fc.oneof(
    { weight: 6, arbitrary: fc.constant('asserts' as const) },
    fc.constantFrom('denies' as const, 'declines' as const, 'retracts' as const),
  ),
  value: rawValue,
  bare: fc.boolean(),
  assertedAt: maybe(moment, 3),
  updates: maybe(pick, 1),
  reason: maybe(fc.constantFrom(...updateReasons)),
  citations: fc.array(citationDraft, { maxLength: 3 }),
})

type CitationDraft = typeof citationDraft extends fc.Arbitrary<infer T> ? T : never
type ClaimDraft = typeof claimDraft extends fc.Arbitrary<infer T> ? T : never

/** One to twelve claims `c00`, `c01` …; an update names an earlier one, on its own question where there is one. */
export function claims(ground: Ground): fc.Arbitrary<readonly Claim[]> {
  return fc.array(claimDraft, { minLength: 1, maxLength: 12 }).map((drafts) => {
    const made: Claim[] = []
    for (const draft of drafts) made.push(claimFrom(draft, made, ground))
    return made
  })
}

function claimFrom(draft: ClaimDraft, before: readonly Claim[], ground: Ground): Claim {
  const question = picked(ground.questions, draft.question)
  const claimant = maybePicked(ground.actors, draft.claimant)
  const { stance } = draft
  const silent =
    stance === 'declines' || stance === 'retracts' || (stance === 'denies' && draft.bare)
  const same = before.filter((claim) => claim.question === question.id)
  const updates = maybePicked(same.length > 0 ? same : before, draft.updates)
  return {
    id: `c${String(before.length).padStart(2, '0')}`,
    question: question.id,
    claimant: claimant?.id,
    stance,
    value: silent ? undefined : valueFor(question, draft.value),
    assertedAt: draft.assertedAt,
    updates: updates?.id,
    reason: updates === undefined ? undefined : draft.reason,
    citations: draft.citations.map((one) =>
      citationFrom(one, { question, claimant, silent, ground }),
    ),
  }
}

function citationFrom(
  draft: CitationDraft,
  {
    question,
    claimant,
    silent,
    ground,
  }: Readonly<{
    question: Question
    claimant: Actor | undefined
    silent: boolean
    ground: Ground
  }>,
): Citation {
  const document = picked(ground.documents, draft.document)
  const own =
    claimant !== undefined &&
    rootOf(ground.actors, claimant.id) === rootOf(ground.actors, document.publisher)
  const relays = ground.actors.map(({ id }) => id).filter((id) => id !== document.publisher)
  return {
    document: document.id,
    mode: draft.mode === 'own_reporting' && !own ? 'own_voice' : draft.mode,
    via: subsetOf(relays, draft.via),
    ...placeIn(document, draft),
    hedge: draft.hedge,
    attribution: draft.attribution,
    translation: draft.translation,
    value: silent || draft.value === undefined ? undefined : valueFor(question, draft.value),
    as: question.type === 'quantity' ? draft.as : undefined,
  }
}

/** The quote and where it stands: whole words of the text, or words alone where there is no text. */
function placeIn({ text }: Document, { at, quote }: CitationDraft): Pick<Citation, 'at' | 'quote'> {
  if (at === undefined) return { quote, at: undefined }
  if (text === undefined) return { quote, at: [at[0], at[0] + at[1]] }
  const words = text.split(' ')
  const first = at[0] % words.length
  const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  const chosen = words.slice(first, first + at[1]).join(' ')
  return { quote: chosen, at: [start, start + chosen.length] }
}

function rootOf(actors: readonly Actor[], id: string): string {
  const above = actors.find((actor) => actor.id === id)?.speaksFor
  return above === undefined ? id : rootOf(actors, above)
}
