/** How many words make a shingle. */
const SHINGLE_WORDS = 8

/** Numbers of parts stay below this, so a pair of them makes one safe whole number. */
const PART_LIMIT = 2 ** 26

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** Each text's distinct shingles as numbers, and for each number the count of texts that have it. */
export type Shingles = Readonly<{ sets: readonly Int32Array[]; frequency: readonly number[] }>

/**
 * Cuts texts into overlapping shingles of eight words and numbers these, equal ones alike.
 *
 * Words are runs of letters, marks and digits of any script, after NFKC and lower-casing. A text of fewer than eight
 * words is one shingle; a text without words has none.
 *
 * @param texts in any order.
 * @returns the sets in the order of the texts, each in order of first appearance.
 *
 * O(words) time and memory. Exact: no hashes.
 */
export function shinglesOf(texts: readonly string[]): Shingles {
  const words = new Map<string, number>()
  // A shingle of eight is a pair of fours, a four a pair of twos: numbering pairs three times is exact and cheap.
  const twos = new Map<number, number>()
  const fours = new Map<number, number>()
  const shingles = new Map<number | string, number>()
  const frequency: number[] = []
  const sets = texts.map((text) => {
    const ids = wordsOf(text).map((word) => numberOf(words, word))
    const keys =
      ids.length < SHINGLE_WORDS
        ? shortKeys(ids)
        : pairKeys(numbered(twos, pairKeys(ids, 1), fours), 4)
    const set = Int32Array.from(new Set(keys.map((key) => numberOf(shingles, key))))
    for (const shingle of set) frequency[shingle] = (frequency[shingle] ?? 0) + 1
    return set
  })
  return { sets, frequency }
}

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').toLowerCase().match(wordPattern) ?? []

/** From keys of pairs of words to the numbers of their fours. */
function numbered(
  twos: Map<number, number>,
  keys: readonly number[],
  fours: Map<number, number>,
): number[] {
  const pairs = keys.map((key) => numberOf(twos, key))
  return pairKeys(pairs, 2).map((key) => numberOf(fours, key))
}

/** One key for each number and the one `distance` after it. */
function pairKeys(numbers: readonly number[], distance: number): number[] {
  const keys: number[] = []
  for (let at = 0; at + distance < numbers.length; at += 1) {
    keys.push((numbers[at] ?? 0) * PART_LIMIT + (numbers[at + distance] ?? 0))
  }
  return keys
}

/** A short text as one shingle, under a key that no pair has. */
const shortKeys = (ids: readonly number[]): string[] => (ids.length === 0 ? [] : [ids.join(' ')])

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
