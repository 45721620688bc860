import type { Bundle } from '../../../domain/bundle/bundle.ts'
import type { Event } from '../../../domain/event/event.ts'
import type { Question } from '../../../domain/question/question.ts'
import type { Reader } from '../../entry/reader.ts'
import type { Typed } from '../../entry/sheet.ts'
import { hrefOf, type Link } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'
import { fieldOfSide } from './sides.ts'
import { unsoundWith } from './unsound.ts'

/** The event as it would be, the fields it was read from, and the families that it touches. */
export type Touching = Readonly<{
  event: Event
  typed: Typed
  family: Bundle
  joined: Bundle | undefined
}>

/** Adds a fault for all that a changed event would leave without ground: sides in keys, parts in another family, words. */
export function addUnsound(reader: Reader, words: Words, touching: Touching): void {
  const { event, typed, family, joined } = touching
  const { faults } = words.eventEntry
  const { sides, parted, terms } = unsoundWith(event, family, joined)
  const before = family.events.find(({ id }) => id === event.id)
  for (const [sideId, questions] of sides) {
    const side = before?.sides.find(({ id }) => id === sideId)
    const field = side === undefined ? 'within' : fieldOfSide(typed, sideId)
    const says = side === undefined ? faults.sideLost : faults.sideInUse(side.name)
    reader.fault(field, says(textsOf(questions)), linkTo(questions))
  }
  if (parted.length > 0) {
    reader.fault('within', faults.parted(textsOf(parted)), linkTo(parted))
  }
  if (terms.length > 0) reader.fault('within', faults.unknownTerms(terms))
}

const textsOf = (questions: readonly Question[]): readonly string[] =>
  questions.map(({ text }) => text)

function linkTo([first]: readonly Question[]): Link | undefined {
  return first && { href: hrefOf.question(first.id), text: first.text }
}
