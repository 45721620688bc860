import type { Phrase } from '../dialects/search-index.ts'
import { wordsOf } from './words-of.ts'

const marks = /[“”„«»＂]/gu
const quotedOrWord = /"([^"]*)"|([^\s"]+)/g

/** A word of one letter finds itself alone: what starts with a letter is too much to be looked for. */
const fewestLetters = 2

/**
 * Reads what somebody typed into a search box. Words in quotation marks stand together; the last word may be the start of
 * a longer one. There is no other syntax: every other sign parts words.
 *
 * @returns what must all be found; empty where there is neither letter nor digit.
 *
 * @example readSearch('46 kill') // [{ words: ['46'], isPrefix: false }, { words: ['kill'], isPrefix: true }]
 */
export function readSearch(typed: string): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (const [, quoted, word = ''] of typed.replace(marks, '"').matchAll(quotedOrWord)) {
    const words = wordsOf(quoted ?? word)
    if (words.length > 0) phrases.push({ words, isPrefix: quoted === undefined })
  }
  const last = phrases.length - 1
  return phrases.map(({ words, isPrefix }, place) => ({
    words,
    isPrefix: isPrefix && place === last && isLong(words),
  }))
}

function isLong(words: readonly string[]): boolean {
  return [...(words.at(-1) ?? '')].length >= fewestLetters
}
