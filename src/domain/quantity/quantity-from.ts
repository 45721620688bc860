import type { Bound, Quantity } from './interval.ts'
import { phraseOf } from './phrase-of.ts'
import { boundFault, numbersFault, orderFault } from './quantity-faults.ts'
import { readPhrase } from './read-phrase.ts'

/** A figure as given: a phrase, numbers, or both. `max` null = open above; whatever else is absent is not given. */
export type QuantityFields = Readonly<{
  phrase?: string | null | undefined
  min?: number | null | undefined
  max?: number | null | undefined
  bound?: Bound | null | undefined
  best?: number | null | undefined
}>

type Limits = Readonly<{ min: number; max: number | undefined }>

/**
 * Makes a quantity from what was given; what is given wins over what the phrase says.
 *
 * So "up to 46" with min 20 is [20, 46] `at_most`, and "mostly" with min 24, max 46 and `vague` needs no reading. Without
 * a bound the phrase's own stands while the numbers allow it, else their shape tells it. Without a phrase the
 * quantity gets the words of `phraseOf`.
 *
 * @param fields see `QuantityFields`; a blank phrase counts as none.
 * @returns the quantity, with 0 ≤ min ≤ best ≤ max in whole numbers up to 2^53 - 1, or one sentence that says what is
 * wrong: nothing can be read, the numbers are out of order, or the bound contradicts them.
 *
 * O(length of the phrase). Never throws.
 *
 * @example quantityFrom({ phrase: 'up to 46', min: 20 }) // { min: 20, max: 46, bound: 'at_most', … }
 */
export function quantityFrom(fields: QuantityFields): Quantity | string {
  const phrase = fields.phrase ?? ''
  const isBlank = phrase.trim() === ''
  const reading = isBlank ? undefined : readPhrase(phrase)
  const given = fields.bound ?? undefined
  const fault = numbersFault({ min: fields.min, max: fields.max, best: fields.best })
  if (fault !== undefined) return fault
  const limits = reading === undefined ? statedLimits(fields) : readLimits(fields, reading)
  if (typeof limits === 'string') return limits
  const best = fields.best ?? undefined
  const bound = given ?? impliedBound(limits, reading?.bound)
  const disorder = orderFault(limits, best) ?? boundFault(limits, bound)
  if (disorder !== undefined) return disorder
  const quantity = { ...limits, bound, best, phrase }
  return isBlank ? { ...quantity, phrase: phraseOf(quantity) } : quantity
}

/** The numbers alone, where no phrase can be read. */
function statedLimits({ phrase, min, max, bound }: QuantityFields): Limits | string {
  const least = min ?? undefined
  const greatest = max ?? undefined
  if (least === undefined && greatest === undefined) {
    return phrase === undefined || phrase === null || phrase.trim() === ''
      ? 'no figure is given: write the phrase, or min and max'
      : `the words ${JSON.stringify(phrase)} give no one figure: write min and max besides`
  }
  const isOneNumber = bound === 'exact' || bound === 'about'
  if (least === undefined) {
    if (bound === 'at_least' || bound === 'more_than' || bound === 'range') {
      return `the bound ${bound} needs min`
    }
    return { min: isOneNumber ? (greatest ?? 0) : 0, max: greatest }
  }
  return { min: least, max: isOneNumber && max === undefined ? least : greatest }
}

/** The phrase's interval under the bound given, with the numbers given laid over it. */
function readLimits({ min, max, bound }: QuantityFields, reading: Quantity): Limits | string {
  const read = bound === reading.bound ? reading : reboundLimits(reading, bound ?? undefined)
  const greatest = max === null ? undefined : (max ?? read.max)
  if (greatest !== undefined && greatest < 0) return 'fewer than 0 leaves nothing'
  return { min: min ?? read.min, max: greatest }
}

function reboundLimits(reading: Quantity, bound: Bound | undefined): Limits {
  const { min, max } = reading
  const isOneNumber = reading.bound === 'exact' || reading.bound === 'about'
  switch (bound) {
    case 'at_least':
      return { min, max: undefined }
    case 'more_than':
      return { min: isOneNumber ? min + 1 : min, max: undefined }
    case 'at_most':
      return { min: 0, max }
    case 'fewer_than':
      return { min: 0, max: isOneNumber && max !== undefined ? max - 1 : max }
    default:
      return { min, max }
  }
}

function impliedBound(limits: Limits, read: Bound | undefined): Bound {
  if (read !== undefined && boundFault(limits, read) === undefined) return read
  const { min, max } = limits
  if (max === undefined) return 'at_least'
  if (min === max) return 'exact'
  return min === 0 ? 'at_most' : 'range'
}
