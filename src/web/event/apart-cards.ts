import type { Apart } from '../../domain/disagreement/apart.ts'
import type { Link } from '../page/link.ts'
import type { ConflictSide } from './conflict-card.ts'
import type { Outlook } from './outlook.ts'
import { shown } from './shown.ts'
import { toldBeside } from './told.ts'

/** Two figures that only seem to conflict: both with what they count, and the part of the key that differs. */
export type ApartCard = Readonly<{
  sides: readonly (ConflictSide & Readonly<{ counts: Link }>)[]
  differs: readonly string[]
  /** Only where the parts do not say it all: two questions side by side. */
  sentence: string | undefined
}>

/** Pairs that only seem to conflict: the closest, then those folded away, and what was cut. */
export type ApartList = Readonly<{
  open: readonly ApartCard[]
  folded: readonly ApartCard[]
  summary: string
  differs: string
  more: string | undefined
}>

const openPairs = 4

/**
 * Words the pairs that only seem to conflict; pairs of questions in words, of which there are few, are never folded.
 *
 * @param pairs the closest first.
 * @param most how many are put into words; the rest are counted.
 */
export function apartList(outlook: Outlook, pairs: readonly Apart[], most: number): ApartList {
  const { apart } = outlook.words.event
  const isOfFigures = ({ parts }: Apart) => !parts.includes('question')
  const figures = pairs.filter(isOfFigures).slice(0, most)
  const others = pairs.filter((pair) => !isOfFigures(pair)).slice(0, most)
  const { shown: all, more } = shown([...figures, ...others], pairs.length, apart.more)
  const folded = figures.slice(openPairs)
  return {
    open: apartCards(
      outlook,
      all.filter((pair) => !folded.includes(pair)),
    ),
    folded: apartCards(outlook, folded),
    summary: apart.folded(folded.length),
    differs: apart.differs,
    more,
  }
}

/** Words what only seems to conflict, in the order given. */
function apartCards(outlook: Outlook, pairs: readonly Apart[]): readonly ApartCard[] {
  return pairs.map(({ claims, parts, sentence }) => ({
    sides: claims.flatMap((id) => sideOf(outlook, id)),
    differs: parts.map((part) => outlook.words.event.apart.parts[part]),
    sentence: parts.includes('question') ? sentence : undefined,
  }))
}

function sideOf(outlook: Outlook, claimId: string): ApartCard['sides'] {
  const finding = outlook.finding(claimId)
  if (finding === undefined) return []
  const { href, words } = outlook
  const { claim, question } = finding
  return [
    {
      claimant: { href: href.claim(claim.id), text: outlook.claimantOf(claim) },
      counts: { href: href.question(question.id), text: outlook.wordsOf(question) },
      says: toldBeside(words, finding),
    },
  ]
}
