import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import { countedBy, sideName } from '../../domain/wording/words-for.ts'
import type { Outlook } from '../event/outlook.ts'

/** Whose interest a claim serves, and why the program says so. */
export type InterestNote = Readonly<{ word: string; means: string; why: readonly string[] }>

/** Explains a claim's interest; `undefined` for a claim that declines or retracts. */
export function interestNote(outlook: Outlook, finding: ClaimFinding): InterestNote | undefined {
  const { words, index } = outlook
  const { interest, question, side } = finding
  if (interest === undefined) return undefined
  const said = words.claim.interest
  const name = (id: string | undefined) =>
    id === undefined ? undefined : sideName(id, question, index)
  const harm =
    question.type === 'quantity'
      ? [
          said.harm(
            countedBy(question, index).population ?? countedBy(question, index).measureName,
            name(question.victimSide),
            name(question.causedBy),
          ),
        ]
      : []
  return {
    ...words.terms.interests[interest],
    why: [...harm, said.speaker(name(side)), said.rule],
  }
}
