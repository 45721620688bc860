import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Claim } from '../claim/claim.ts'
import type { Question } from '../question/question.ts'
import { listWords } from './english.ts'
import { claimantWords, isPluralClaimant, publisherNames, questionWords } from './words-for.ts'

/** The words for a bundle's things, each found once however many sentences use it. */
export type Phrasebook = Readonly<{
  index: BundleIndex
  /** "people killed, in Paktika, by Islamabad, cumulative" */
  question(question: Question): string
  /** Who speaks, as a sentence begins: "Zabihullah Mujahid (Afghan government)", "Khaama Press, naming no source," */
  claimant(claim: Claim): string
  isPlural(claim: Claim): boolean
}>

/** Opens a phrasebook for a bundle. */
export function phrasebookOf(index: BundleIndex): Phrasebook {
  const questions = new Map<string, string>()
  const claimants = new Map<string, string>()
  const plurals = new Map<string, boolean>()
  return {
    index,
    question: (question) => remember(questions, question.id, () => questionWords(question, index)),
    claimant: (claim) =>
      claim.claimant === undefined
        ? unnamedWords(claim, index)
        : remember(claimants, claim.claimant, () => claimantWords(claim, index)),
    isPlural: (claim) =>
      claim.claimant === undefined
        ? publisherNames(claim, index).length > 1
        : remember(plurals, claim.claimant, () => isPluralClaimant(claim, index)),
  }
}

function unnamedWords(claim: Claim, index: BundleIndex): string {
  const publishers = publisherNames(claim, index)
  return publishers.length === 0
    ? 'an unattributed report'
    : `${listWords(publishers)}, naming no source,`
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}
