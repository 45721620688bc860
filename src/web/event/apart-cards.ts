import type { Apart } from '../../domain/disagreement/apart.ts'
import { claimantWords, questionWords } from '../../domain/wording/words-for.ts'
import type { Link } from '../page/link.ts'
import type { ConflictSide } from './conflict-card.ts'
import type { Outlook } from './outlook.ts'
import { toldBeside } from './told.ts'

/** Two figures that only seem to conflict: both with what they count, and the part of the key that differs. */
export type ApartCard = Readonly<{
  sides: readonly (ConflictSide & Readonly<{ counts: Link }>)[]
  differs: readonly string[]
  sentence: string
}>

/** Words what only seems to conflict, in the order given. */
export function apartCards(outlook: Outlook, pairs: readonly Apart[]): readonly ApartCard[] {
  return pairs.map(({ claims, parts, sentence }) => ({
    sides: claims.flatMap((id) => sideOf(outlook, id)),
    differs: parts.map((part) => outlook.words.event.apart.parts[part]),
    sentence,
  }))
}

function sideOf(outlook: Outlook, claimId: string): ApartCard['sides'] {
  const finding = outlook.finding(claimId)
  if (finding === undefined) return []
  const { href, index, words } = outlook
  const { claim, question } = finding
  return [
    {
      claimant: { href: href.claim(claim.id), text: claimantWords(claim, index) },
      counts: { href: href.question(question.id), text: questionWords(question, index) },
      says: toldBeside(words, finding),
    },
  ]
}
