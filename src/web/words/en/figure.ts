import type { Stance, Value } from '../../../domain/claim/claim.ts'
import { printedValue } from '../../../domain/wording/printed-value.ts'

function denial(value: Value | undefined, told: string | undefined): string {
  if (told === undefined) return 'denies it outright'
  if (value?.type !== 'yes_no') return `denies ${told}`
  return value.answer === 'yes' ? 'denies it' : 'denies that it is not so'
}

/** How an answer is told, with its stance. */
export const answers = {
  /** "46", "denies 46", "denies it outright", "declined to say". */
  answer: (stance: Stance, value: Value | undefined, optionLabel?: string): string => {
    if (stance === 'declines') return 'declined to say'
    const told = value === undefined ? undefined : printedValue(value, optionLabel)
    if (stance === 'retracts') return told === undefined ? 'took it back' : `took back ${told}`
    if (stance === 'denies') return denial(value, told)
    return told ?? 'says so'
  },
  nobodyNamed: 'nobody named',
  nobodyNamedIn: (publishers: string) => `nobody named, in ${publishers}`,
  contested: 'contested',
  /** A contested figure names who gives it, in the same breath; absent where nobody is named. */
  contestedBy: (claimant: string | undefined) =>
    claimant === undefined
      ? 'contested; nobody is named as its source'
      : `contested; according to ${claimant}`,
  noDate: 'no date',
}
