import { changes, fillers } from '../words/refused-words.ts'
import { type Count, count, type Part } from './parts.ts'

const joinerWords =
  'or even|or perhaps|or possibly|or maybe|and possibly|and perhaps|and maybe|if not|to|or|-|--|till|until|' +
  'maybe|perhaps|possibly|تا|الی|یا'

/** Words that join two counts into one span, by their first word, longest first. */
const joiners: ReadonlyMap<string, readonly string[][]> = Map.groupBy(
  joinerWords.split('|').map((words) => words.split(' ')),
  ([first]) => first ?? '',
)

/**
 * Folds counts that belong together into one: "15 to 20", "between 15 and 20", "two or three dozen", "most of 46",
 * "forty-six (46)", "dozens, if not hundreds".
 *
 * @param parts from `partsOf`.
 * @returns the parts with each such group as one count, or `undefined` for a reversed range, an unfinished "between",
 * a change ("rose from 40 to 46") or a part above its whole.
 *
 * O(parts).
 */
export function foldCounts(parts: readonly Part[]): Part[] | undefined {
  const folded: Part[] = []
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]
    if (part === undefined) break
    if (part.kind !== 'count') {
      folded.push(part)
      at += 1
      continue
    }
    const open = opensBetween(folded)
    const join = joinAt(parts, at, part, open)
    if (join === 'refused' || (open && (join ?? part).shape === 'exact')) return undefined
    if (join !== undefined && join.shape === 'range' && tellsOfChange(folded)) return undefined
    folded.push(join ?? part)
    at = join?.end ?? at + 1
  }
  return folded
}

type Joined = Count & Readonly<{ end: number }>

function joinAt(parts: readonly Part[], at: number, first: Count, open: boolean) {
  const next = at + 1
  const gap = joinerLength(parts, next, open || first.shape === 'vague')
  const second = gap === 0 ? undefined : parts[next + gap]
  if (second?.kind === 'count') {
    const joined = rangeOf(first, second)
    if (joined !== undefined) {
      return joined === 'refused' ? joined : { ...joined, end: next + gap + 1 }
    }
  }
  return partOf(parts, next, first) ?? inParentheses(parts, next, first)
}

/** How many parts join the count before them to the one after; 0 where none do. */
function joinerLength(parts: readonly Part[], at: number, andJoins: boolean): number {
  const part = parts[at]
  if (part?.kind !== 'word') return 0
  const joiner = joiners
    .get(part.word)
    ?.find((words) => words.every((word, index) => isWord(parts[at + index], word)))
  if (joiner !== undefined) return joiner.length
  return andJoins && ands.has(part.word) ? 1 : 0
}

const ands: ReadonlySet<string> = new Set(['and', 'و', 'upon'])

const isWord = (part: Part | undefined, word: string): boolean =>
  part?.kind === 'word' && part.word === word

function rangeOf(first: Count, second: Count): Count | 'refused' | undefined {
  if (first.shape === 'vague' && second.shape === 'vague') {
    return first.min <= second.min ? first : second
  }
  if (first.shape !== 'exact' || second.shape !== 'exact') return undefined
  // In "two or three dozen" and "2 to 3 million" the scale belongs to both.
  const shared = first.scale === 1 && first.min < second.coefficient ? second.scale : 1
  const min = first.min * shared
  return min <= second.min ? count('range', min, second.min) : 'refused'
}

/** "most of the 46", "5 of the 12", "none of 46". */
function partOf(parts: readonly Part[], at: number, share: Count): Joined | 'refused' | undefined {
  const of = isWord(parts[at], 'out') ? at + 1 : at
  if (!isWord(parts[of], 'of')) return undefined
  let index = of + 1
  while (isFiller(parts[index])) index += 1
  const whole = parts[index]
  if (whole?.kind !== 'count' || whole.shape !== 'exact') return undefined
  const { min: total } = whole
  const min = share.term === 'most' ? Math.floor(total / 2) + 1 : share.min
  if (min > total) return 'refused'
  const max = share.shape === 'vague' ? total : share.max
  return { ...share, min, max, end: index + 1 }
}

/** Whether a part is a word that may stand between a bound or "of" and its figure. */
export const isFiller = (part: Part | undefined): boolean =>
  part?.kind === 'word' && fillers.has(part.word)

/** "forty-six (46)" says one count twice. */
function inParentheses(parts: readonly Part[], at: number, first: Count): Joined | undefined {
  const again = isWord(parts[at], '(') ? parts[at + 1] : undefined
  const isSame = again?.kind === 'count' && again.shape === 'exact' && again.min === first.min
  return isSame && first.shape === 'exact' ? { ...first, end: at + 2 } : undefined
}

/** Whether the count about to be read stands right after "between"; fillers and bounds may part them. */
function opensBetween(before: readonly Part[]): boolean {
  const last = before.findLast((part) => part.kind !== 'bound' && !isFiller(part))
  return isWord(last, 'between') || isWord(last, 'بین')
}

function tellsOfChange(before: readonly Part[]): boolean {
  const isFrom = isWord(before.at(-1), 'from')
  return isFrom && before.some((part) => part.kind === 'word' && changes.has(part.word))
}
