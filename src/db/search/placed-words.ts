import { folded } from '../folding/folded.ts'
import { cutWord, isUnspaced } from './words-of.ts'

/** A word of a text as a search compares it, and where it stands: from `start` up to `end`, in UTF-16 units. */
export type PlacedWord = Readonly<{ word: string; start: number; end: number }>

const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * The words of a text with their places.
 *
 * @returns the same words as `wordsOf`, in the same order. O(n).
 */
export function placedWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[^\0-\x20]+/g)].flatMap(({ 0: stretch, index }) =>
    /^[\x21-\x7f]*$/.test(stretch) ? plainWords(stretch, index) : foldedWords(stretch, index),
  )
}

function plainWords(stretch: string, offset: number): readonly PlacedWord[] {
  return [...stretch.matchAll(/[a-z0-9]+/gi)].map(({ 0: word, index }) => ({
    word: cutWord(word.toLowerCase()),
    start: offset + index,
    end: offset + index + word.length,
  }))
}

/** Folding goes sign by sign, so that each sign of the folded text belongs to one of the text as written. */
function foldedWords(stretch: string, offset: number): readonly PlacedWord[] {
  const words: { word: string; start: number; end: number }[] = []
  let isOpen = false
  let at = offset
  for (const written of stretch) {
    const end = at + written.length
    const signs = folded(written)
    const last = words.at(-1)
    if (signs === '' && isOpen && last) last.end = end
    for (const sign of signs) {
      const open = words.at(-1)
      if (!letterOrDigit.test(sign)) isOpen = false
      else if (isOpen && open && !isUnspaced(sign)) {
        open.word += sign
        open.end = end
      } else {
        words.push({ word: sign, start: at, end })
        isOpen = !isUnspaced(sign)
      }
    }
    at = end
  }
  return words.map(({ word, ...place }) => ({ word: cutWord(word), ...place }))
}
