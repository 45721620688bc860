import type { Token } from '../reading/tokens.ts'
import { smallNumbers } from '../words/number-words.ts'
import {
  afterHyphen,
  andHalf,
  coefficientAt,
  scaleAt,
  underHundred,
  wordAt,
} from './small-number.ts'

/**
 * A number read from tokens up to `end`. `coefficient` × `scale` is how it was built ("three" × a dozen); a scale of 1
 * is a bare number, to which the scale of a neighbour may belong ("two or three dozen").
 */
export type NumberRead = Readonly<{
  value: number
  coefficient: number
  scale: number
  end: number
}>

/** `unit` is the last scale that multiplied, below which a number may go on. */
type Part = NumberRead & Readonly<{ unit: number }>

type Tokens = readonly Token[]

/**
 * Reads the longest number that starts at one token: digits, digits with a scale ("1.5 million"), or English words
 * ("two hundred and three", "a million and a half", "half a dozen").
 *
 * @param tokens from `tokensOf`.
 * @param start index of the first token of the number.
 * @returns the number; its value is `NaN` where it is not whole or above 2^53 - 1; `undefined` where none starts here.
 *
 * O(length of the number).
 */
export function numberAt(tokens: Tokens, start: number): NumberRead | undefined {
  const first = halfAt(tokens, start) ?? scaledAt(tokens, start)
  if (first === undefined) return undefined
  let { value, end, unit } = first
  while (unit >= 100) {
    const next = tailAt(tokens, end, unit)
    if (next === undefined) break
    value += next.value
    end = next.end
    unit = next.unit
  }
  if (end === first.end && (unit === 12 || unit >= 1_000) && andHalf(tokens, end)) {
    value += unit / 2
    end += 3
  }
  const safe = Number.isSafeInteger(value) ? value : Number.NaN
  if (end === first.end) return { ...first, value: safe }
  return { value: safe, coefficient: safe, scale: 1, end }
}

/** "half a million", "half a dozen", "a half million", "half million". */
function halfAt(tokens: Tokens, at: number): Part | undefined {
  const start = wordAt(tokens, at) === 'a' ? at + 1 : at
  if (wordAt(tokens, start) !== 'half') return undefined
  const next = wordAt(tokens, start + 1) === 'a' ? start + 2 : start + 1
  const half = scaleAt(tokens, next) / 2
  return half === 0
    ? undefined
    : { value: half, coefficient: half, scale: 1, unit: 1, end: next + 1 }
}

/** A coefficient with the scales after it: "46", "two hundred", "two hundred and three thousand", "hundred". */
function scaledAt(tokens: Tokens, start: number): Part | undefined {
  const small = coefficientAt(tokens, start)
  if (small === undefined) return undefined
  const divisor = 10 ** small.places
  let { digits, end } = small
  let scale = 1
  let unit = 1
  for (;;) {
    const at = afterHyphen(tokens, end)
    const next = scaleAt(tokens, at)
    // Hundreds and dozens multiply what stands before them; only a larger scale may follow.
    if (next === 0 || next <= unit || unit === 12) break
    digits *= next
    scale *= next
    unit = next
    end = at + 1
    const rest = unit === 100 ? underHundred(tokens, end) : undefined
    if (rest !== undefined && scaleAt(tokens, rest.end) >= 1_000) {
      digits += rest.digits * divisor
      end = rest.end
    }
  }
  // A decimal is a count only before a scale: "1.000" could be one or a thousand.
  const whole =
    digits <= Number.MAX_SAFE_INTEGER && digits % divisor === 0 && (divisor === 1 || scale > 1)
  const value = whole ? digits / divisor : Number.NaN
  const coefficient = small.digits / divisor
  if (coefficient * scale === value) return { value, coefficient, scale, unit, end }
  return { value, coefficient: value, scale: 1, unit, end }
}

/** What continues a number below its last scale; after "and" only what is below a hundred. */
function tailAt(tokens: Tokens, at: number, above: number): Part | undefined {
  const rest = underHundred(tokens, at)
  if (rest !== undefined && scaleAt(tokens, afterHyphen(tokens, rest.end)) === 0) {
    return { value: rest.digits, coefficient: rest.digits, scale: 1, unit: 1, end: rest.end }
  }
  if (smallNumbers.get(wordAt(tokens, at)) === undefined) return undefined
  const part = scaledAt(tokens, at)
  return part !== undefined && part.value > 0 && part.value < above && part.unit !== 12
    ? part
    : undefined
}
