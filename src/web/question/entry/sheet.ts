import { findFamily } from '../../../db/find-family.ts'
import type { Store } from '../../../db/store.ts'
import type { Bundle } from '../../../domain/bundle/bundle.ts'
import { indexBundle } from '../../../domain/bundle/index-bundle.ts'
import { type Question, questionTypes } from '../../../domain/question/question.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { Group, SheetAsk, SheetOf, Typed } from '../../entry/sheet.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'
import { keyGround, keyGroup, keyLine } from './key.ts'
import { optionsGroup, optionsTyped } from './options.ts'
import { partsGroup, partsToOffer, partsTyped } from './parts.ts'
import { draftIn, type QuestionGround, readQuestion, sameKeyAs } from './read.ts'

/** How a question is written in a form. */
export const questionSheet: SheetOf<'question'> = async ({ store, newId }, words, ask) => {
  const { subject, contents } = ask
  const { bundle, event } = await groundOf(store, words, ask)
  const index = indexBundle(bundle)
  const parts = contents.flatMap((one) => (one.type === 'quantity' ? one.parts : []))
  const ground: QuestionGround = {
    index,
    event,
    subject,
    key: keyGround(index, event),
    offered: partsToOffer(bundle, subject?.id, parts),
    newId,
  }
  const { questionEntry: said } = words
  return {
    title: subject === undefined ? said.addTo(titleOf(bundle, event)) : said.edit(subject.text),
    groups: (typed) => groupsOf(words, ground, typed),
    buttons: [{ value: 'summary', text: said.showKey }],
    suggestions: {},
    blank: { counting: 'cumulative' },
    typedOf,
    summary: (typed) => {
      const draft = draftIn(typed, words, ground)
      if (draft !== undefined) return keyLine(words, draft, index)
      return typed.type === 'quantity' ? said.noKey : undefined
    },
    pathOf: hrefOf.question,
    cameFrom: hrefOf.event(event),
    read: (typed, id) => readQuestion(typed, words, { ...ground, id }),
  }
}

/** The family a question belongs to, or will, and its event. */
async function groundOf(
  store: Store,
  words: Words,
  { subject, params }: SheetAsk<Question>,
): Promise<Readonly<{ bundle: Bundle; event: string }>> {
  const event = subject?.event ?? params.eventId ?? ''
  const family = await findFamily(store, event)
  if (family !== undefined) return { bundle: family.bundle, event }
  throw new Refusal('not-found', words.errors.nothingCalled(words.entry.kinds.event, event))
}

function titleOf({ events }: Bundle, id: string): string {
  return events.find((event) => event.id === id)?.title ?? id
}

function typedOf(question: Question): Typed {
  const { type, text } = question
  if (type === 'choice') return { type, text, ...optionsTyped(question.options) }
  if (type !== 'quantity') return { type, text }
  return {
    type,
    text,
    measure: question.measure,
    population: question.population ?? '',
    victimSide: question.victimSide ?? '',
    causedBy: question.causedBy ?? '',
    place: question.place ?? '',
    counting: question.counting,
    ...partsTyped(question.parts, question.partsComplete),
  }
}

function groupsOf(words: Words, ground: QuestionGround, typed: Typed): readonly Group[] {
  const { questionEntry: said, terms } = words
  const types = questionTypes.map((value) => ({ value, text: terms.questionTypes[value].word }))
  const isTwice = sameKeyAs(typed, words, ground).length > 0 || typed.again !== undefined
  return [
    {
      legend: said.what,
      fields: [
        {
          kind: 'choice',
          name: 'type',
          label: said.type,
          hint: said.typeHint,
          choices: types,
          required: true,
        },
        { kind: 'line', name: 'text', label: said.text, hint: said.textHint },
        ...(isTwice ? [{ kind: 'tick', name: 'again', label: said.again } as const] : []),
      ],
    },
    // Most questions are figures: while no kind is chosen, what is counted stands open.
    keyGroup(words, ground.key, !['quantity', '', undefined].includes(typed.type)),
    ...partsGroup(words, ground.offered),
    optionsGroup(words, typed.type !== 'choice'),
  ]
}
