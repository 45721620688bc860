import { digitValue } from '../../domain/quantity/reading/fold-text.ts'

const asciiOnly = /^[\0-\x7f]*$/

/** One letter for each that Arabic, Persian, Pashto and Urdu keyboards write differently, and one sigma. */
const oneLetter: Readonly<Record<string, string>> = {
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ے: 'ی',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ς: 'σ',
}

const manyLetters = new RegExp(`[${Object.keys(oneLetter).join('')}]`, 'gu')

/**
 * The form of a text that a search looks in: one letter case, no accents or vowel marks, one letter for those that
 * keyboards of the Arabic script write differently, ASCII digits for those of any script, no joiners and no other
 * invisible signs. For search alone; never shown.
 *
 * @returns text that folds to itself. Folds sign by sign: that of two texts in a row is those of both in a row.
 *
 * @example folded('Zahrā BALOCH ۴۶') // 'zahra baloch 46'
 */
export function folded(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(manyLetters, (letter) => oneLetter[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
}

/** The pattern of SQL's LIKE (with `\` as escape) that finds the text anywhere in a folded column. */
export function patternFor(text: string): string {
  return `%${folded(text).replace(/[\\%_]/g, '\\$&')}%`
}
