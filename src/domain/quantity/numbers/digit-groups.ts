/** A number as written in digits: `value` / 10^`places`; whole numbers have no places. */
export type Digits = Readonly<{ value: number; places: number }>

const plain = /^\d+$/
const grouped = /^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*$/
const dotted = /^\d{1,3}(?:\.\d{3}){2,}$/
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const decimal = /^(\d+)\.(\d+)$/

/**
 * Reads digits with their separators.
 *
 * Thousands may be parted by commas, apostrophes or spaces, all alike; in the Indian way (1,00,000); or by dots where
 * there are at least two groups (1.000.000). A single dot is a decimal point, so `1.000` is no whole number here: it
 * could as well be meant as 1000, and is left to the reader. A comma never is a decimal point.
 *
 * @param text ASCII digits and separators only.
 * @returns the number, or `undefined` for broken grouping and for more than 2^53 - 1.
 */
export function digitsOf(text: string): Digits | undefined {
  if (plain.test(text)) return whole(text, 0)
  if (grouped.test(text) || indian.test(text)) return whole(text.replace(/[,' ]/g, ''), 0)
  if (dotted.test(text)) return whole(text.replaceAll('.', ''), 0)
  const parts = decimal.exec(text)
  const [, units = '', fraction = ''] = parts ?? []
  return parts === null ? undefined : whole(units + fraction, fraction.length)
}

function whole(digits: string, places: number): Digits | undefined {
  let value = 0
  for (let index = 0; index < digits.length; index += 1) {
    value = value * 10 + (digits.charCodeAt(index) - 48)
    if (value > Number.MAX_SAFE_INTEGER) return undefined
  }
  return { value, places }
}
