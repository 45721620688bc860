import { folded } from '../folding/folded.ts'

/** Letters of scripts that put no blanks between words: each is a word of its own. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const eachUnspaced = new RegExp(unspaced, 'gu')

const asciiOnly = /^[\0-\x7f]*$/
const longestWord = 64

/**
 * The words of a text as a search compares them: folded, letters and digits only, in the order of the text.
 *
 * @returns none where the text has neither letter nor digit. A word of more than 64 signs is cut there.
 *
 * O(n).
 *
 * @example wordsOf('Zahrā’s 46') // ['zahra', 's', '46']
 */
export function wordsOf(text: string): readonly string[] {
  const plain = folded(text)
  if (asciiOnly.test(plain)) return (plain.match(/[a-z0-9]+/g) ?? []).map(cutWord)
  return (plain.replace(eachUnspaced, ' $& ').match(/[\p{L}\p{N}]+/gu) ?? []).map(cutWord)
}

/** The first 64 signs of a folded word, which are all that is compared. */
export function cutWord(word: string): string {
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join('')
}

/** True for a folded letter that is a word by itself. */
export function isUnspaced(sign: string): boolean {
  return unspaced.test(sign)
}
