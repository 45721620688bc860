import type { Stance, Value } from '../../../domain/claim/claim.ts'
import type { Quantity } from '../../../domain/quantity/interval.ts'
import { formatsOf } from '../formats.ts'

const { count, date } = formatsOf('en-GB')

/**
 * Says a figure with its bound, as an editor would print it: a vague word stays a word, in quotes.
 *
 * @example quantityWords({ phrase: '46 or more', bound: 'at_least', min: 46, max: undefined, best: undefined }) // "at least 46"
 */
function quantityWords(quantity: Quantity): string {
  const { bound, min, max } = quantity
  const most = max === undefined ? '' : count(max)
  switch (bound) {
    case 'vague':
      return `“${quantity.phrase}”`
    case 'exact':
      return min === 0 && max === 0 ? 'none' : count(min)
    case 'about':
      return `about ${count(min)}`
    case 'at_least':
      return `at least ${count(min)}`
    case 'more_than':
      return `more than ${count(min - 1)}`
    case 'at_most':
      return min > 0 ? `${count(min)} to ${most}` : `up to ${most}`
    case 'fewer_than':
      return max === undefined ? count(min) : `fewer than ${count(max + 1)}`
    case 'range':
      return max === undefined ? `at least ${count(min)}` : `${count(min)} to ${most}`
  }
}

function plainValue(value: Value, optionLabel: string | undefined): string {
  switch (value.type) {
    case 'quantity':
      return quantityWords(value)
    case 'yes_no':
      return value.answer
    case 'choice':
      return `“${optionLabel ?? value.option}”`
    case 'date':
      return dateSpan(value.from, value.to)
    case 'place':
      return value.name
    case 'text':
      return `“${value.text}”`
  }
}

function dateSpan(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) {
    return from === to ? date(from) : `${date(from)} to ${date(to)}`
  }
  if (from !== undefined) return `from ${date(from)}`
  return to === undefined ? 'no date' : `until ${date(to)}`
}

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
    const told = value === undefined ? undefined : plainValue(value, optionLabel)
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
