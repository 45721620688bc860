/**
 * Splits a text into its runs of a number of words, folded to lower case and without punctuation.
 *
 * @param length words in a run.
 * @returns every run once; none where the text is shorter.
 * @example wordRuns('Who says what?', 2) // 'who says', 'says what'
 */
export function wordRuns(text: string, length: number): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let start = 0; start + length <= words.length; start += 1) {
    runs.add(words.slice(start, start + length).join(' '))
  }
  return runs
}

/** The runs of words that two texts have in common; none where neither copies the other. */
export function sharedRuns(one: string, other: string, length: number): readonly string[] {
  return [...wordRuns(one, length).intersection(wordRuns(other, length))]
}
