import type { Actor } from '../../../src/domain/actor/actor.ts'
import { type BundleIndex, indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import type { Document } from '../../../src/domain/document/document.ts'
import type { Event } from '../../../src/domain/event/event.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { measureChoices, populationChoices } from '../../../src/web/entry/term-choices.ts'
import { en } from '../../../src/web/words/en.ts'
import { seededBundle } from '../../support/seeded.ts'
import type { Written } from './hands.ts'

const { actorEntry, eventEntry, documentEntry, questionEntry, terms } = en

/** What is entered: the sample, of which only names and words are known to the hands, and no ids. */
export const dispatch = seededBundle('dispatch')

export const index: BundleIndex = indexBundle(dispatch)

/** Fields of one group, without those that stay empty. */
export function written(
  legend: string,
  texts: Readonly<Record<string, string | undefined>>,
): readonly Written[] {
  return Object.entries(texts).flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ legend, label, text }],
  )
}

/** The name of an actor by its id in the sample. */
export function nameOf(actorId: string): string {
  const name = index.actor(actorId)?.name
  if (name === undefined) throw new Error(`no actor ${actorId}`)
  return name
}

export function actorFields(actor: Actor): readonly Written[] {
  return written(actorEntry.who, {
    [actorEntry.name]: actor.name,
    [actorEntry.kind]: terms.actorKinds[actor.kind].word,
    [actorEntry.aliases]: actor.aliases.join('\n'),
    [actorEntry.speaksFor]: actor.speaksFor && nameOf(actor.speaksFor),
    [actorEntry.country]: actor.country,
    [actorEntry.reliability]: actor.reliability,
  })
}

export function eventFields(event: Event): readonly Written[] {
  const around = dispatch.events.find(({ id }) => id === event.within)
  return [
    ...written(eventEntry.what, {
      [eventEntry.title]: event.title,
      [eventEntry.place]: event.place,
      [eventEntry.startedOn]: event.startedOn,
      [eventEntry.endedOn]: event.endedOn,
      [eventEntry.dateAsWorded]: event.dateAsWorded,
      [eventEntry.within]: around?.title,
    }),
    ...event.sides.flatMap(({ name, members }, at) =>
      written(eventEntry.side(at + 1), {
        [eventEntry.sideName]: name,
        [eventEntry.members]: members.map(nameOf).join('\n'),
      }),
    ),
  ]
}

export function documentFields(document: Document): readonly Written[] {
  const sources = document.derivedFrom.map((id) => index.document(id)?.title ?? id)
  return [
    ...written(documentEntry.what, {
      [documentEntry.publisher]: nameOf(document.publisher),
      [documentEntry.title]: document.title,
      [documentEntry.url]: document.url,
      [documentEntry.language]: document.language,
      [documentEntry.publishedAt]: document.publishedAt,
      [documentEntry.retrievedAt]: document.retrievedAt,
      [documentEntry.derivedFrom]: sources.join('\n'),
    }),
    ...written(documentEntry.textLegend, { [documentEntry.text]: document.text }),
  ]
}

export function questionFields(question: Question): readonly Written[] {
  return [
    ...written(questionEntry.what, {
      [questionEntry.type]: terms.questionTypes[question.type].word,
      [questionEntry.text]: question.text,
    }),
    ...keyFields(question),
    ...optionFields(question),
  ]
}

function keyFields(question: Question): readonly Written[] {
  if (question.type !== 'quantity') return []
  const { vocabulary } = dispatch
  const termOf = (choices: ReturnType<typeof measureChoices>, id: string | undefined) =>
    choices.find(({ value }) => value === id)?.text
  const side = (id: string | undefined) =>
    index.sidesOf(question.event).find((one) => one.id === id)?.name
  const ownParts = question.parts.map((id) => [index.question(id)?.text ?? id, 'yes'])
  return [
    ...written(questionEntry.key, {
      [questionEntry.measure]: termOf(measureChoices(vocabulary), question.measure),
      [questionEntry.population]: termOf(populationChoices(vocabulary), question.population),
      [questionEntry.victimSide]: side(question.victimSide),
      [questionEntry.causedBy]: side(question.causedBy),
      [questionEntry.place]: question.place,
      [questionEntry.counting]: terms.countings[question.counting].word,
    }),
    ...written(questionEntry.parts, Object.fromEntries(ownParts)),
  ]
}

function optionFields(question: Question): readonly Written[] {
  if (question.type !== 'choice') return []
  const labels = new Map(question.options.map(({ id, label }) => [id, label]))
  const pairs = question.options.flatMap(({ label, compatibleWith }) =>
    compatibleWith.map((id) => `${label} | ${labels.get(id)}`),
  )
  return written(questionEntry.choice, {
    [questionEntry.options]: [...labels.values()].join('\n'),
    [questionEntry.together]: pairs.join('\n'),
  })
}
