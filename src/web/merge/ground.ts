import { newestRevision } from '../../db/changing/standing-things.ts'
import { titlesOf } from '../../db/changing/titles-of.ts'
import { findFamilyOfQuestion } from '../../db/find-family.ts'
import { mergeChoices } from '../../db/merging/merge-choices.ts'
import { foldingOf } from '../../db/merging/standing-merges.ts'
import type { MergedKind } from '../../domain/bundle/merge.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Deps } from '../deps.ts'
import { readName } from '../entry/read-name.ts'
import type { Reader } from '../entry/reader.ts'
import type { Field, Typed } from '../entry/sheet.ts'
import type { Words } from '../words/words.ts'
import { isMergedKind } from './kept.ts'

/** The thing that is to be read as another. */
export type Merged = Readonly<{ kind: MergedKind; id: string; name: string }>

/** How the other thing is chosen. `offered` are the names to suggest. */
export type Ground = Readonly<{
  merged: Merged
  field: Field
  offered: readonly string[]
  /** The id of what is chosen, at the end of its own merges; absent where there is a fault. */
  read: (reader: Reader) => string | undefined
}>

/** Prepares the choice of what a thing is the same as. Throws `Refusal('not-found')` where no such thing stands. */
export async function groundOf(deps: Deps, words: Words, typed: Typed): Promise<Ground> {
  const merged = await mergedThing(deps, words, typed)
  const { keptOf } = await foldingOf(deps.store, merged.kind)
  const ground =
    merged.kind === 'question'
      ? await amongQuestions(deps, words, merged)
      : await byName(deps, words, { merged: { ...merged, kind: merged.kind }, typed })
  return {
    ...ground,
    merged,
    read: (reader) => {
      const id = ground.read(reader)
      return id && keptOf(id)
    },
  }
}

async function mergedThing(
  { store }: Deps,
  words: Words,
  { kind, merged: id = '' }: Typed,
): Promise<Merged> {
  if (!isMergedKind(kind)) {
    throw new Refusal('invalid', words.errors.invalid.says, [words.errors.badParameter('kind')])
  }
  const newest = await newestRevision(store, kind, id)
  if (newest?.stands !== true) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.entry.kinds[kind], id))
  }
  const titleOf = await titlesOf(store, [{ kind, id }])
  return { kind, id, name: titleOf({ kind, id })?.text ?? id }
}

type Choice = Omit<Ground, 'merged'>

async function byName(
  { store }: Deps,
  words: Words,
  {
    merged: { kind, id, name },
    typed,
  }: Readonly<{
    merged: Merged & Readonly<{ kind: Exclude<MergedKind, 'question'> }>
    typed: Typed
  }>,
): Promise<Choice> {
  const { names, offered } = await mergeChoices(store, kind, {
    id,
    name,
    typed: [(typed.kept ?? '').trim()],
  })
  const said = words.merge
  return {
    field: {
      name: 'kept',
      kind: 'line',
      label: said.kept(words.entry.kinds[kind]),
      hint: said.keptHint,
      required: true,
      suggestions: 'kept',
    },
    offered,
    read: (reader) => readName(reader, words, { field: 'kept', kind, names, required: true }),
  }
}

async function amongQuestions({ store }: Deps, words: Words, { id }: Merged): Promise<Choice> {
  const family = await findFamilyOfQuestion(store, id)
  const questions = family?.bundle.questions ?? []
  const type = questions.find((one) => one.id === id)?.type
  const others = questions.filter((one) => one.id !== id && one.type === type)
  const said = words.merge
  return {
    field: {
      name: 'kept',
      kind: 'choice',
      label: said.keptQuestion,
      hint: others.length === 0 ? said.noQuestions : said.keptQuestionHint,
      required: true,
      choices: others.map((one) => ({ value: one.id, text: one.text })),
    },
    offered: [],
    read: (reader) =>
      reader.oneOf(
        'kept',
        others.map((one) => one.id),
        { required: true },
      ),
  }
}
