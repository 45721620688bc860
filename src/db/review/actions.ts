/** What the log calls each thing that people do with findings. None of it changes the thing that it names. */
export const reviewActions = {
  verdict: 'claim.verdict',
  verdictWithdrawal: 'claim.verdict-withdraw',
  resolution: 'question.resolve',
  resolutionWithdrawal: 'question.resolve-withdraw',
  settlement: 'conflict.settle',
  settlementWithdrawal: 'conflict.settle-withdraw',
} as const

const all: readonly string[] = Object.values(reviewActions)

/** True for an entry of the log about a finding rather than about the thing itself. */
export function isReview(action: string): boolean {
  return all.includes(action)
}
