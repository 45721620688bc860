import type { KeyGroup } from '../analysis/survey.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Event } from '../event/event.ts'
import type { QuantityQuestion } from '../question/question.ts'

/**
 * Prepares the count of individually identified victims that a key covers: the floor below which no count of the dead
 * may fall [EC].
 *
 * Victims carry no side, so a key that records one counts them only where no question about the same events records
 * another side; keys narrowed to a place, and increments, count none.
 *
 * @returns for a key the number of its victims; 0 where it does not count the dead.
 */
export function victimCounter(index: BundleIndex): (group: KeyGroup) => number {
  const events = index.bundle.events.filter(({ victims }) => victims.length > 0)
  if (events.length === 0) return () => 0
  return ({ question }) => {
    if (question.type !== 'quantity' || !countsTheDead(question, index)) return 0
    const within = events.filter(({ id }) => index.eventLine(id).includes(question.event))
    return isOnlySide(question, within, index) ? countVictims(question, within, index) : 0
  }
}

function countsTheDead(question: QuantityQuestion, { vocabulary }: BundleIndex): boolean {
  return (
    question.place === undefined &&
    question.counting === 'cumulative' &&
    vocabulary.measures.isWithin('killed', question.measure)
  )
}

function isOnlySide(
  question: QuantityQuestion,
  events: readonly Event[],
  index: BundleIndex,
): boolean {
  if (question.victimSide === undefined) return true
  const lines = events.map(({ id }) => index.eventLine(id))
  return index.bundle.questions.every(
    (other) =>
      other.type !== 'quantity' ||
      other.victimSide === undefined ||
      other.victimSide === question.victimSide ||
      !lines.some((line) => line.includes(other.event)),
  )
}

function countVictims(
  { population }: QuantityQuestion,
  events: readonly Event[],
  { vocabulary }: BundleIndex,
): number {
  return events
    .flatMap(({ victims }) => victims)
    .filter(
      (victim) =>
        population === undefined ||
        vocabulary.populations.isWithin(victim.population ?? 'people', population),
    ).length
}
