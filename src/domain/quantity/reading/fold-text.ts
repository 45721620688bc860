const asciiOnly = /^[\0-\x7f]*$/
const invisible = /\p{Cf}|\u034f|\u0640|\u0670|[\u064b-\u0652]/gu
const digitRun = /\p{Nd}(?:[.,'\u066c\u066b ]?\p{Nd})*/gu
const ASCII_ZERO = 48

const unknownLetter = /(?!\p{Script=Latin}|\p{Script=Arabic})\p{L}/gu

/**
 * Stands in folded text for what makes a count unreadable: fractions, superscripts, digits of mixed scripts, and letters
 * of scripts whose bound words are not known.
 */
export const UNREADABLE = '\0'

/**
 * Folds a wording for reading, never for showing: lower case, ASCII digits, dashes, quotes and spaces, one form of
 * Arabic letters, no invisible marks.
 *
 * @param text any string.
 * @returns the folded text; what cannot be read (½, ², digits of two scripts in one number) is `UNREADABLE`.
 *
 * O(n). Never throws.
 *
 * @example foldText('At least \u200f۴۶') // 'at least 46'
 */
export function foldText(text: string): string {
  if (asciiOnly.test(text)) return text.replaceAll(UNREADABLE, ' ').toLowerCase()
  return text
    .replaceAll(UNREADABLE, ' ')
    .replace(invisible, '')
    .replace(digitRun, westernDigits)
    .replace(/[\u066c]/g, ',')
    .replace(/[\u066b]/g, '.')
    .replace(/\s/g, ' ')
    .replace(/ [\u2014\u2015] /g, ' , ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u2265\u2a7e]/g, '>=')
    .replace(/[\u2264\u2a7d]/g, '<=')
    .replace(/[\u2248\u223c\u2243\u2245]/g, '~')
    .replace(/\uff0b/g, '+')
    .replace(/[\u066a\uff05\u2030]/g, '%')
    .replace(/\p{Sc}/gu, '$')
    .replace(unknownLetter, UNREADABLE)
    .replace(/[\p{No}\p{Nl}\u00b1\u00d7\u2044]/gu, UNREADABLE)
    .replace(/(?![\0-\x7f])[\p{P}\p{S}]/gu, ' , ')
    .toLowerCase()
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
}

/** Rewrites one number in ASCII digits; one that mixes scripts is unreadable. */
function westernDigits(run: string): string {
  let western = ''
  let zero = -1
  for (const character of run) {
    if (!/\p{Nd}/u.test(character)) {
      western += character
      continue
    }
    const point = character.codePointAt(0) ?? 0
    const value = digitValue(point)
    if (zero >= 0 && zero !== point - value) return UNREADABLE
    zero = point - value
    western += String.fromCharCode(ASCII_ZERO + value)
  }
  return western
}

/**
 * The value of a decimal digit. Unicode encodes decimal digits in unbroken ascending runs of ten, so the distance
 * from the start of the run tells it, even where several such runs touch.
 */
export function digitValue(point: number): number {
  let start = point
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1
  return (point - start) % 10
}
