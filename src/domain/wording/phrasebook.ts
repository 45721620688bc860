import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Claim } from '../claim/claim.ts'
import type { Question } from '../question/question.ts'
import { listWords } from './english.ts'
import { claimantWords, isPluralClaimant, publisherNames, questionWords } from './words-for.ts'

/** The words for a bundle's things, each found once however many sentences use it. */
export type Phrasebook = Readonly<{
  index: BundleIndex
  /** "people killed on Kabul’s side in Paktika by Islamabad" */
  question(question: Question): string
  /** Who speaks, as a sentence begins: "Zabihullah Mujahid (Afghan government)", "Khaama Press, naming no source," */
  claimant(claim: Claim): string
  isPlural(claim: Claim): boolean
}>

/** Opens a phrasebook for a bundle. */
export function phrasebookOf(index: BundleIndex): Phrasebook {
  const byClaimant = ({ claimant }: Claim) => claimant ?? ''
  const named = remembered(byClaimant, (claim) => claimantWords(claim, index))
  const plural = remembered(byClaimant, (claim) => isPluralClaimant(claim, index))
  return {
    index,
    question: remembered(
      ({ id }: Question) => id,
      (question) => questionWords(question, index),
    ),
    claimant: (claim) => (claim.claimant === undefined ? unnamedWords(claim, index) : named(claim)),
    isPlural: (claim) =>
      claim.claimant === undefined ? publisherNames(claim, index).length > 1 : plural(claim),
  }
}

function unnamedWords(claim: Claim, index: BundleIndex): string {
  const publishers = publisherNames(claim, index)
  return publishers.length === 0
    ? 'an unattributed report'
    : `${listWords(publishers)}, naming no source,`
}

/** Finds the words for a thing at its first asking. */
function remembered<T, W>(keyOf: (thing: T) => string, find: (thing: T) => W): (thing: T) => W {
  const known = new Map<string, W>()
  return (thing) => {
    const key = keyOf(thing)
    const found = known.get(key)
    if (found !== undefined) return found
    const words = find(thing)
    known.set(key, words)
    return words
  }
}
