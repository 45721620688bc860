import type { Conflict } from '../../domain/analysis/analysis.ts'
import { severities } from '../../domain/analysis/analysis.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Event } from '../../domain/event/event.ts'
import { listWords, quoted } from '../../domain/wording/english.ts'
import { eventDates } from '../../domain/wording/event-dates.ts'
import { severityWords } from '../../domain/wording/terms.ts'
import { byId } from '../ordering.ts'
import type { Asked, Family } from './family.ts'
import { counted, wrapped } from './layout.ts'

/** When and where an event was, and the sides that it does not inherit, with their members. */
export function eventLines(event: Event, index: BundleIndex): readonly string[] {
  const where = [
    event.place ?? 'Place not recorded',
    eventDates(event) ?? 'date not recorded',
  ].join(', ')
  return [
    ...wrapped(`${where}.`),
    ...event.sides.toSorted(byId).flatMap(({ name, members }) => {
      const names = members.map((id) => index.actor(id)?.name ?? id).sort()
      const parties = names.length > 0 ? `: ${listWords(names)}` : ''
      return wrapped(`Side ${quoted(name)}${parties}.`, 0, 2)
    }),
  ]
}

/** How many contested questions the finding tells in words. */
const toldFirst = 3

/** The finding on a family: on what the accounts disagree and who says what there, then how much is recorded. */
export function findingLines(
  { questions, conflicts }: Family,
  asOf: string | undefined,
): readonly string[] {
  const answered = questions.filter(({ claims }) => claims.length > 0)
  const contested = answered.filter(({ finding }) => finding.contested)
  const claims = answered.reduce((sum, question) => sum + question.claims.length, 0)
  if (answered.length === 0 && asOf !== undefined) {
    return wrapped(`Finding: nothing had been claimed by ${asOf}: no figure, and no other answer.`)
  }
  const given = `Recorded: ${counted(claims, 'claim')} on ${counted(answered.length, 'question')}.`
  const dispute =
    contested.length === 0
      ? 'nothing is contested.'
      : `the accounts disagree on ${named(contested)}.`
  return [
    ...wrapped(`Finding: ${dispute} ${given} ${conflictCount(conflicts)}`),
    ...contested
      .toSorted((one, other) => other.claims.length - one.claims.length)
      .slice(0, toldFirst)
      .flatMap(({ number, finding }) => wrapped(`${number}. ${finding.wording}`, 3, 3)),
  ]
}

/** "question 3", "questions 1, 2 and 6": questions by their numbers in the report. */
export function named(questions: readonly Asked[]): string {
  const numbers = questions.map(({ number }) => `${number}`)
  return `${numbers.length === 1 ? 'question' : 'questions'} ${listWords(numbers)}`
}

function conflictCount(conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return 'No conflict is found.'
  const parts = severities.toReversed().flatMap((severity) => {
    const some = conflicts.filter((conflict) => conflict.severity === severity).length
    return some === 0 ? [] : [`${some} ${severityWords[severity]}`]
  })
  return `${counted(conflicts.length, 'conflict')}: ${listWords(parts)}.`
}
