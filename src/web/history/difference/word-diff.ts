import { diffArrays } from 'diff'

/** A stretch of a text that was kept, added or removed; `left-out` stands for a long stretch that is not shown. */
export type Piece =
  | Readonly<{ kind: 'kept' | 'added' | 'removed'; text: string }>
  | Readonly<{ kind: 'left-out'; length: number }>

/** Beyond so many changes two texts have little in common, and the search for more would take too long. */
const mostChanged = 800

/** Two texts that are longer than this together, in UTF-16 units, are compared line by line. */
const longestInWords = 200_000

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * Finds which words of a text were added and which removed.
 *
 * @returns pieces in reading order; those kept or removed make `before`, those kept or added make `after`.
 *
 * O((n + m) d) for d changed words, d bounded: beyond the bound lines are compared, beyond it again one stretch is
 * removed and one added.
 *
 * Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, as the package `diff` does it.
 *
 * @example wordDiff('46 were killed', '50 were killed') // [-46] [+50] [ were killed]
 */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return piece('kept', before)
  const start = commonStart(before, after)
  const end = commonEnd(before.slice(start), after.slice(start))
  const [old, young] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ]
  return [
    ...piece('kept', before.slice(0, start)),
    ...changedIn(old, young),
    ...piece('kept', before.slice(before.length - end)),
  ]
}

function piece(kind: 'kept' | 'added' | 'removed', text: string): readonly Piece[] {
  return text === '' ? [] : [{ kind, text }]
}

function changedIn(before: string, after: string): readonly Piece[] {
  const inWords = before.length + after.length <= longestInWords
  const changes =
    (inWords ? changesOf(wordsIn(before), wordsIn(after)) : undefined) ??
    changesOf(linesIn(before), linesIn(after))
  return changes ?? [...piece('removed', before), ...piece('added', after)]
}

function changesOf(before: string[], after: string[]): readonly Piece[] | undefined {
  return diffArrays(before, after, { maxEditLength: mostChanged })?.flatMap(
    ({ value, added, removed }) =>
      piece(added ? 'added' : removed ? 'removed' : 'kept', value.join('')),
  )
}

function wordsIn(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function linesIn(text: string): string[] {
  return text.split(/(?<=\n)/u)
}

/** How long both texts are the same from the start, back to the last white space so that no word is cut. */
function commonStart(before: string, after: string): number {
  const longest = Math.min(before.length, after.length)
  let length = 0
  while (length < longest && before[length] === after[length]) length += 1
  while (length > 0 && !isSpace(before[length - 1])) length -= 1
  return length
}

function commonEnd(before: string, after: string): number {
  const longest = Math.min(before.length, after.length)
  let length = 0
  while (length < longest && before.at(-1 - length) === after.at(-1 - length)) length += 1
  while (length > 0 && !isSpace(before.at(-length))) length -= 1
  return length
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t'
}
