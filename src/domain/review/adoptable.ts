import type { ClaimFinding } from '../analysis/analysis.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Value } from '../claim/claim.ts'
import { foldText } from '../quantity/reading/fold-text.ts'
import { holdsFigure } from './evidence.ts'

/** What is missing from a wording before it can be printed; `sentence` is the one that gives a figure as a fact. */
export type WordingFault =
  | Readonly<{ fault: 'nobody-named' }>
  | Readonly<{ fault: 'bare-figure'; sentence: string }>

/** What a wording on a contested key is held against: who claims something on it, and what. */
export type Claimed = Readonly<{ names: readonly string[]; values: readonly Value[] }>

/** Words that say that somebody says so. */
const attributing = [
  'according to',
  'said',
  'say',
  'says',
  'saying',
  'told',
  'tells',
  'reported',
  'report',
  'reports',
  'claimed',
  'claim',
  'claims',
  'stated',
  'states',
  'announced',
  'announces',
  'deny',
  'denies',
  'denied',
  'confirmed',
  'confirms',
  'put',
  'puts',
  'gave',
  'gives',
  'alleged',
  'alleges',
  'blamed',
  'accuses',
  'accused',
  'attributed to',
  'by the account of',
]

/**
 * Says why a wording cannot be adopted on a contested key: it must name a claimant or say whose word it is, and so must
 * every sentence of it that gives a figure which somebody claims (domain.md, section 10: never a bare number).
 *
 * @param claimed the names of the claimants on the key and of the bodies and sides that they speak for; any order.
 * @returns the first fault; `undefined` where the wording can be printed. O(words × values).
 *
 * @example wordingFault('46 people were killed.', { names: ['Kabul'], values: [exactly46] })
 * // { fault: 'bare-figure', sentence: '46 people were killed.' }
 */
export function wordingFault(
  wording: string,
  { names, values }: Claimed,
): WordingFault | undefined {
  const isAttributed = attribution(names)
  for (const sentence of sentencesOf(wording)) {
    if (isAttributed(sentence)) continue
    if (values.some((value) => holdsFigure(sentence, value))) {
      return { fault: 'bare-figure', sentence }
    }
  }
  return isAttributed(wording) ? undefined : { fault: 'nobody-named' }
}

/**
 * What is claimed on a key, for `wordingFault`.
 *
 * @param findings of all claims on the key. O(claims).
 */
export function claimedOn(findings: readonly ClaimFinding[], index: BundleIndex): Claimed {
  const names = findings.flatMap(({ claim, body, side, question }) => {
    const actors = [claim.claimant, body].flatMap((id) => index.actor(id ?? '') ?? [])
    const sides = index.sidesOf(question.event).filter(({ id }) => id === side)
    return [
      ...actors.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...sides.map(({ name }) => name),
    ]
  })
  return { names: [...new Set(names)], values: findings.flatMap(({ claim }) => claim.value ?? []) }
}

/** After these a name is that of a place. */
const ofPlace = ['in', 'at', 'near', 'inside', 'outside', 'around', 'across', 'into', 'from']

function attribution(names: readonly string[]): (text: string) => boolean {
  const known = names.map(wordsOf).filter((name) => name !== '')
  return (text) => {
    const words = ` ${wordsOf(text)} `
    if (attributing.some((mark) => words.includes(` ${mark} `))) return true
    return known.some((name) => {
      const elsewhere = ofPlace.reduce(
        (left, place) => left.replaceAll(` ${place} ${name} `, ' '),
        words,
      )
      return elsewhere.includes(` ${name} `)
    })
  }
}

/** Words in one case, parted by single spaces, without the marks between them. */
function wordsOf(text: string): string {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's' && word !== 'the')
    .join(' ')
}

function sentencesOf(wording: string): readonly string[] {
  return wording
    .split(/(?<=[.!?؟۔;])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
