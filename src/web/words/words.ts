import { en } from './en.ts'

export type Direction = 'ltr' | 'rtl'

/** One language's catalogue. English is its shape: a language that lacks a sentence does not compile. */
export type Words = Readonly<Omit<typeof en, 'language' | 'dir'>> &
  Readonly<{ language: string; dir: Direction }>

const catalogues: readonly [Words, ...Words[]] = [en]

/**
 * Chooses the catalogue for a reader.
 *
 * @param wanted language tags, the most wanted first, such as `['fa-AF', 'en']`.
 * @returns the first catalogue that shares a primary language with one wanted; the first of all where none does.
 *
 * @example wordsFor(['xx', 'en-US']).language // "en"
 */
export function wordsFor(wanted: readonly string[]): Words {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const match = catalogues.find((words) => words.language.split('-')[0] === primary)
    if (match !== undefined) return match
  }
  return catalogues[0]
}
