import { loadThing } from '../../../db/changing/load-thing.ts'
import { type Names, namesAmong } from '../../../db/changing/names.ts'
import { loadActors } from '../../../db/family/load-actors.ts'
import { findEventOfQuestion, findFamilyVersion } from '../../../db/find-family.ts'
import { standingMerges } from '../../../db/merging/standing-merges.ts'
import type { Store } from '../../../db/store.ts'
import type { Actor } from '../../../domain/actor/actor.ts'
import { keptBy } from '../../../domain/bundle/merge.ts'
import type { Claim } from '../../../domain/claim/claim.ts'
import type { Document } from '../../../domain/document/document.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { questionWords } from '../../../domain/wording/words-for.ts'
import type { Analysed } from '../../cache/analysed.ts'
import type { Deps } from '../../deps.ts'
import type { SheetAsk } from '../../entry/sheet.ts'
import { measureChoices, populationChoices } from '../../entry/term-choices.ts'
import type { Words } from '../../words/words.ts'
import { citeTexts } from './cite-names.ts'
import { earlierClaims } from './earlier-claims.ts'
import type { FormGround } from './ground.ts'
import { relayNames } from './named-actors.ts'

const now = { asOf: undefined, recordedBy: undefined }

/** Reads all that the form of a claim on a question needs. Throws `Refusal('not-found')` where there is no such question. */
export async function loadGround(
  deps: Deps,
  words: Words,
  ask: SheetAsk<Claim> & Readonly<{ questionId: string }>,
): Promise<Readonly<{ ground: FormGround; analysed: Analysed }>> {
  const { store } = deps
  const analysed = await familyOf(deps, words, ask.questionId)
  const { index } = analysed
  const keptOf = keptBy(await standingMerges(store, undefined))
  const question = index.question(keptOf('question', ask.questionId))
  if (question === undefined) throw missing(words, ask.questionId)
  const { actors, documents, cited } = await namesIn(store, ask)
  const others = await documentsBesides(store, analysed, cited)
  const document = (id: string) => index.document(id) ?? others.get(id)
  const earlier = earlierClaims(words, analysed, {
    question,
    besides: ask.contents.flatMap(({ updates }) => updates ?? []),
    not: ask.subject?.id,
  })
  const own = nearestMeant(actors, analysed.bundle.actors)
  const claimants = idMeant(own, ask.typed?.claimant)
  const publishers = cited.flatMap((id) => document(id)?.publisher ?? [])
  const ground: FormGround = {
    question,
    counted: questionWords(question, index),
    isOnQuestion: (id) =>
      index.claim(id)?.question === question.id || earlier.some(({ value }) => value === id),
    document,
    rootOf: await rootsAmong(store, analysed, [...claimants, ...publishers]),
    actors: own,
    documents,
    earlier,
    measures: measureChoices(analysed.bundle.vocabulary),
    populations: populationChoices(analysed.bundle.vocabulary),
    places: Math.max(1, ...ask.contents.map(({ citations }) => citations.length)),
    newId: deps.newId,
  }
  return { ground, analysed }
}

async function familyOf(deps: Deps, words: Words, questionId: string): Promise<Analysed> {
  const eventId = await findEventOfQuestion(deps.store, questionId, {})
  const known = eventId && (await findFamilyVersion(deps.store, eventId))
  const analysed = known ? await deps.families.analysed(deps.store, known, now) : undefined
  if (analysed === undefined) throw missing(words, questionId)
  return analysed
}

function missing(words: Words, questionId: string): Refusal {
  return new Refusal('not-found', words.errors.nothingCalled(words.question.what, questionId))
}

/** A name that several bear means the one who has to do with the event, where there is one. */
function nearestMeant(names: Names, near: readonly Actor[]): Names {
  const bearers = (text: string) =>
    near.filter(({ name, aliases }) => name === text || aliases.includes(text))
  return {
    textOf: names.textOf,
    meantBy: (text) => {
      const meant = names.meantBy(text)
      if (meant !== 'several') return meant
      const [only, another] = bearers(text)
      return only === undefined || another !== undefined ? meant : { id: only.id }
    },
  }
}

type Named = Readonly<{ actors: Names; documents: Names; cited: readonly string[] }>

/** Looks up every name in the form, and everyone and everything that the claim as it stands names. */
async function namesIn(
  store: Store,
  { contents, typed = {}, query }: SheetAsk<Claim>,
): Promise<Named> {
  const citations = contents.flatMap((claim) => claim.citations)
  const standing = citations.map(({ document }) => document)
  const actors = await namesAmong(store, 'actor', {
    ids: contents
      .flatMap(({ claimant }) => claimant ?? [])
      .concat(citations.flatMap(({ via }) => via)),
    texts: [...textsIn(typed.claimant), ...relayNames(typed)],
  })
  const titles = citeTexts(typed, 'document').flatMap(textsIn)
  const asked = query.document === undefined ? [] : [query.document]
  const documents = await namesAmong(store, 'document', {
    ids: [...standing, ...asked],
    texts: titles,
  })
  const cited = [...standing, ...asked, ...titles.flatMap((title) => idMeant(documents, title))]
  return { actors, documents, cited: [...new Set(cited)] }
}

function textsIn(text: string | undefined): readonly string[] {
  return text === undefined || text.trim() === '' ? [] : [text.trim()]
}

function idMeant(names: Names, text: string | undefined): readonly string[] {
  return textsIn(text).flatMap((name) => {
    const meant = names.meantBy(name)
    return typeof meant === 'string' ? [] : [meant.id]
  })
}

async function documentsBesides(
  store: Store,
  { index }: Analysed,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Document>> {
  const found = new Map<string, Document>()
  for (const id of ids) {
    const document = index.document(id) ?? (await loadThing(store, 'document', { id }))
    if (document !== undefined) found.set(id, document)
  }
  return found
}

/** Tells whom an actor speaks for in the end, those of the family and those that only the form names. */
async function rootsAmong(
  store: Store,
  { index }: Analysed,
  ids: readonly string[],
): Promise<(actorId: string) => string> {
  const strangers = ids.filter((id) => index.actor(id) === undefined)
  const loaded = strangers.length === 0 ? [] : await loadActors(store, strangers, undefined)
  const speaksFor = new Map(loaded.map((actor) => [actor.id, actor.speaksFor]))
  return (actorId) => {
    if (index.actor(actorId) !== undefined) return index.rootOf(actorId)
    let root = actorId
    for (let step = 0; step < speaksFor.size; step += 1) root = speaksFor.get(root) ?? root
    return root
  }
}
