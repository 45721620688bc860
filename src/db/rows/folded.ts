const oneLetter: Readonly<Record<string, string>> = {
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
}

/**
 * The form of a text that a search looks in: one letter case, no accents or vowel marks, one letter for those that
 * Arabic and Persian keyboards write differently, no joiners. For search alone; never shown.
 *
 * @example folded('Zahrā BALOCH') // 'zahra baloch'
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200B-\u200F\u2066-\u2069\u0640]/gu, '')
    .toLowerCase()
    .replace(/[كيىئةأإآؤ]/g, (letter) => oneLetter[letter] ?? letter)
    .normalize('NFC')
}

/** The pattern of SQL's LIKE (with `\` as escape) that finds the text anywhere in a folded column. */
export function patternFor(text: string): string {
  return `%${folded(text).replace(/[\\%_]/g, '\\$&')}%`
}
