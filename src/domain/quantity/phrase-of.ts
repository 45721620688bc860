import type { Bound, Interval, Quantity } from './interval.ts'
import { vagueWords } from './words/vague-words.ts'

/**
 * Words a figure in English so that `readPhrase` reads it back as the same interval and bound.
 *
 * @param figure a quantity, or a bare interval, whose bound is then told by its shape.
 * @returns "46", "at least 46", "more than 46", "up to 46", "fewer than 46", "about 46", "15 to 20", "none" for [0, 0];
 * a vague figure's own words. One bounded on both sides is worded as a span, whatever its bound, as no words say both.
 *
 * O(1). Never throws.
 *
 * @example phraseOf({ min: 47, max: undefined, bound: 'more_than', best: undefined, phrase: '' }) // 'more than 46'
 */
export function phraseOf(figure: Quantity | Interval): string {
  const { min, max } = figure
  const bound = 'bound' in figure ? figure.bound : undefined
  if (bound === 'vague') return vaguePhrase(figure)
  if (bound === 'more_than' && max === undefined && min > 0) return `more than ${digits(min - 1)}`
  if (max === undefined) return `at least ${digits(min)}`
  if (bound === 'about') return min === max ? `about ${digits(min)}` : `about ${span(min, max)}`
  return boundedPhrase(min, max, bound)
}

function boundedPhrase(min: number, max: number, bound: Bound | undefined): string {
  if (min === 0 && bound === 'fewer_than' && max < Number.MAX_SAFE_INTEGER) {
    return `fewer than ${digits(max + 1)}`
  }
  const isOne = min === max && bound !== 'range' && bound !== 'at_most'
  if (isOne) return max === 0 ? 'none' : digits(max)
  return min === 0 && bound !== 'range' ? `up to ${digits(max)}` : span(min, max)
}

const span = (min: number, max: number): string => `${digits(min)} to ${digits(max)}`

/** Thousands parted by commas, as English newsrooms write them. */
const digits = (value: number): string =>
  value < 1000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** The words as given; for a vague figure without any, the table's word of the same floor. */
function vaguePhrase(figure: Quantity | Interval): string {
  const { min, max } = figure
  const own = 'phrase' in figure ? figure.phrase.trim() : ''
  if (own !== '') return own
  if (max !== undefined) {
    return min === Math.floor(max / 2) + 1 ? `most of ${digits(max)}` : `some of ${digits(max)}`
  }
  const row = min < 2 ? undefined : vagueWords.find(({ floor }) => floor === min)
  return row?.words[0] ?? 'many'
}
