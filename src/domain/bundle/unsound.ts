import { claimFaults } from '../claim/claim-faults.ts'
import type { Bundle } from './bundle.ts'
import { type BundleIndex, indexBundle } from './index-bundle.ts'

/** What a thing lacks that it leans on: a side or part of a question, or what a claim needs to be sound. */
export type Unsound = Readonly<{ kind: 'question' | 'claim'; id: string; lacks: string }>

/**
 * Lists what in a bundle no longer fits together: questions whose sides or parts are gone, claims that no longer fit
 * their question or their documents. A form checks the thing that it writes; this sees what a change does to others.
 *
 * @param bundle that may be so.
 * @returns empty for a sound bundle. An earlier claim that is gone is no fault: what was said of it stays true.
 *
 * O(n).
 */
export function unsoundIn(bundle: Bundle): readonly Unsound[] {
  const index = indexBundle(bundle)
  return [...unsoundQuestions(bundle, index), ...unsoundClaims(bundle, index)]
}

function unsoundQuestions({ questions }: Bundle, index: BundleIndex): readonly Unsound[] {
  return questions.flatMap((question) => {
    if (question.type !== 'quantity') return []
    const { id, victimSide, causedBy } = question
    const sides = new Set(index.sidesOf(question.event).map((side) => side.id))
    const lost = [victimSide, causedBy].filter((side) => side !== undefined && !sides.has(side))
    const parts = question.parts.filter((part) => index.question(part)?.type !== 'quantity')
    return [...lost.map(() => 'side'), ...parts.map(() => 'part')].map(
      (lacks): Unsound => ({ kind: 'question', id, lacks }),
    )
  })
}

function unsoundClaims({ claims }: Bundle, index: BundleIndex): readonly Unsound[] {
  return claims.flatMap((claim) => {
    const question = index.question(claim.question)
    if (question === undefined) return [{ kind: 'claim', id: claim.id, lacks: 'question' }]
    const faults = claimFaults(claim, {
      question,
      isOnQuestion: (id) => {
        const earlier = index.claim(id)
        return earlier === undefined || earlier.question === claim.question
      },
      document: index.document,
      rootOf: index.rootOf,
    })
    return faults.map(({ rule }): Unsound => ({ kind: 'claim', id: claim.id, lacks: rule }))
  })
}
