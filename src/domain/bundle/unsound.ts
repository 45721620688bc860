import { claimFaults } from '../claim/claim-faults.ts'
import type { Bundle } from './bundle.ts'
import { type BundleIndex, indexBundle } from './index-bundle.ts'

/** What a thing lacks that it leans on: a side or a counting part of a question, or what a claim needs to be sound. */
export type Unsound = Readonly<{ kind: 'question' | 'claim'; id: string; lacks: string }>

/**
 * Lists what in a bundle no longer fits together: questions whose sides are gone or whose parts count nothing, claims that no longer fit
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

/**
 * Lists what does not fit together after a change and did before it: what was unsound already is not blamed on it.
 *
 * @returns each once, in the order found.
 */
export function newlyUnsound(
  before: readonly Unsound[],
  after: readonly Unsound[],
): readonly Unsound[] {
  const nameOf = ({ kind, id, lacks }: Unsound) => `${kind} ${id} ${lacks}`
  const known = new Set(before.map(nameOf))
  const fresh = new Map(after.map((one) => [nameOf(one), one]))
  return [...fresh].filter(([name]) => !known.has(name)).map(([, one]) => one)
}

function unsoundQuestions({ questions }: Bundle, index: BundleIndex): readonly Unsound[] {
  return questions.flatMap((question) => {
    if (question.type !== 'quantity') return []
    const { id, victimSide, causedBy } = question
    const sides = new Set(index.sidesOf(question.event).map((side) => side.id))
    const lost = [victimSide, causedBy].filter((side) => side !== undefined && !sides.has(side))
    // A part may be a question of another family, which is not looked at here.
    const parts = question.parts.flatMap((part) => index.question(part) ?? [])
    const uncounted = parts.filter(({ type }) => type !== 'quantity')
    return [...lost.map(() => 'side'), ...uncounted.map(() => 'part')].map(
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
