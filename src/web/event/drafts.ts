import type { Question } from '../../domain/question/question.ts'
import { type Chip, contestedChip } from '../page/chip.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { type FindingCard, isOfNow, resolutionCards } from '../verdict/finding-card.ts'
import type { Outlook } from './outlook.ts'
import { type Shown, shown } from './shown.ts'

/** The wording of one question, ready to copy. `copiedId` names the element that says it was copied. */
export type Draft = Readonly<{
  question: Link
  contested: Chip | undefined
  wording: string
  copy: string
  copied: string
  copiedId: string
  /** What people found is to be printed, beside what the program drafts. */
  resolutions: readonly FindingCard[]
  /** Where a disputed question is resolved; absent where nothing can be changed. */
  resolve: Link | undefined
}>

/**
 * The wording of each key among the questions that somebody answers: the contested first, then the figures, then the
 * rest.
 *
 * @param most how many are put into words; the rest are counted.
 */
export function draftsOf(
  outlook: Outlook,
  questions: readonly Question[],
  most: number,
): Shown<Draft> {
  const { index } = outlook
  const firstOfKey = new Map<string, Question>()
  for (const question of questions) {
    const key = index.keyOf(question)
    if (!firstOfKey.has(key)) firstOfKey.set(key, question)
  }
  const rankOf = (question: Question) => {
    const { id, type } = question
    if (outlook.questionFinding(id)?.contested) return -outlook.claimsOn(question).length
    return type === 'quantity' ? 1 : 2
  }
  const answered = [...firstOfKey.values()]
    .filter((question) => isAnswered(outlook, question))
    .sort((one, other) => rankOf(one) - rankOf(other))
  const drafts = answered.slice(0, most).flatMap((question) => draftOf(outlook, question))
  return shown(drafts, answered.length, outlook.words.event.drafts.rest)
}

function isAnswered(outlook: Outlook, question: Question): boolean {
  return outlook.questionFinding(question.id) !== undefined && outlook.claimsOn(question).length > 0
}

/** The wording of one question; empty where the analysis does not know it. */
export function draftOf(outlook: Outlook, question: Question): readonly Draft[] {
  const { words, href } = outlook
  const finding = outlook.questionFinding(question.id)
  if (finding === undefined || outlook.claimsOn(question).length === 0) return []
  const place = isOfNow(outlook) ? 'page' : 'print'
  const resolutions = resolutionCards(outlook, question, place)
  const isOpen = finding.contested && resolutions.length === 0 && place === 'page'
  return [
    {
      question: { href: href.question(question.id), text: outlook.wordsOf(question) },
      contested: finding.contested ? contestedChip(words) : undefined,
      wording: outlook.wordingOf(finding),
      copy: words.event.drafts.copy,
      copied: words.event.drafts.copied,
      copiedId: `copied-${question.id}`,
      resolutions,
      resolve: isOpen
        ? {
            href: `${hrefOf.question(question.id)}/resolutions/new`,
            text: words.review.resolution.resolve,
          }
        : undefined,
    },
  ]
}
