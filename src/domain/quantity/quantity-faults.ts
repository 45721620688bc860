import type { Bound, Interval } from './interval.ts'

/**
 * The first of some numbers that is no count.
 *
 * @param numbers by name; null and undefined are not given.
 * @returns a sentence for one that is negative, -0, broken or above 2^53 - 1, or `undefined`.
 */
export function numbersFault(
  numbers: Readonly<Record<string, number | null | undefined>>,
): string | undefined {
  for (const [name, value] of Object.entries(numbers)) {
    if (value === undefined || value === null) continue
    const isCount = Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
    if (!isCount) return `${name} must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`
  }
  return undefined
}

/** A sentence where not min ≤ best ≤ max, or `undefined`. */
export function orderFault({ min, max }: Interval, best: number | undefined): string | undefined {
  if (max !== undefined && min > max) return `min ${min} is above max ${max}`
  if (best !== undefined && best < min) return `best ${best} is below min ${min}`
  if (best !== undefined && max !== undefined && best > max)
    return `best ${best} is above max ${max}`
  return undefined
}

/**
 * A sentence where an interval cannot have a bound, or `undefined`. A floor may have a max besides, and a ceiling a min.
 */
export function boundFault({ min, max }: Interval, bound: Bound): string | undefined {
  switch (bound) {
    case 'exact':
      return min === max ? undefined : 'the bound exact needs min and max to be one number'
    case 'more_than':
      return min > 0 ? undefined : 'the bound more_than needs a min of 1 or more'
    case 'about':
    case 'at_most':
    case 'fewer_than':
    case 'range':
      return max === undefined ? `the bound ${bound} needs max` : undefined
    case 'at_least':
    case 'vague':
      return undefined
  }
}
