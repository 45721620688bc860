import { digitsOf } from '../numbers/digit-groups.ts'
import { smallNumbers } from '../words/number-words.ts'
import { UNREADABLE } from './fold-text.ts'

/** A word, a mark, or a number in digits (`word` is then `#`, the number `value` / 10^`places`). */
export type Token = Readonly<{ word: string; value: number; places: number }>

/** The word of a number in digits. */
export const DIGITS = '#'

/** The word of a hyphen that ties a number to what follows it; a spaced dash is `--`. */
export const HYPHEN = '-'

const pattern =
  /(\d{1,3}(?: \d{3})+(?![\d]|[.,']\d)|\d+(?:[.,']\d+)*)|([a-z]+(?:-\d|\d)[a-z\d-]*)|([a-z\x80-\uffff]+(?:'[a-z\x80-\uffff]+)?)|(>=|<=|=>|=<|[^\s])/g

/**
 * Splits folded text into words, numbers and marks.
 *
 * @param folded text from `foldText`.
 * @returns the tokens in order, or `undefined` where a sign makes the figures unreadable: a minus, a percentage,
 * money, a fraction, a time, a digit glued to a letter, broken grouping.
 *
 * O(n).
 */
export function tokensOf(folded: string): Token[] | undefined {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const [text, digits, name, word] = match
    const start = match.index
    if (word !== undefined) tokens.push(wordToken(word))
    else if (digits !== undefined) {
      const token = digitsToken(digits, folded, start)
      if (token === undefined) return undefined
      tokens.push(token)
    } else if (name !== undefined) {
      if (startsWithNumberWord(name)) return undefined
      tokens.push(wordToken('name'))
    } else {
      const mark = markOf(text, folded, start, tokens.at(-1))
      if (mark === undefined) return undefined
      if (mark !== '') tokens.push(wordToken(mark))
    }
  }
  return tokens
}

const wordToken = (word: string): Token => ({ word, value: -1, places: 0 })

function digitsToken(digits: string, folded: string, start: number): Token | undefined {
  const after = folded.charCodeAt(start + digits.length)
  const glued = after >= 97 && after <= 122
  const number = glued || folded[start - 1] === '.' ? undefined : digitsOf(digits)
  return number === undefined ? undefined : { word: DIGITS, ...number }
}

/** "fifteen-20" is half a range, "b-52" and "covid-19" are names. */
const startsWithNumberWord = (name: string): boolean =>
  smallNumbers.has(name.slice(0, Math.max(name.search(/[-\d]/), 0)))

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

/** What a mark means where it stands: itself, `,` for a pause, empty for nothing, `undefined` for no readable count. */
function markOf(mark: string, folded: string, at: number, before: Token | undefined) {
  const previous = folded[at - 1]
  const next = folded[at + mark.length]
  const touches = isDigit(previous) || isDigit(next)
  switch (mark) {
    case HYPHEN:
      return hyphenOf(previous, next, before)
    case '%':
    case '$':
    case UNREADABLE:
      return undefined
    case '+':
      return isDigit(next) ? undefined : '+'
    case ':':
      return isDigit(previous) && isDigit(next) ? undefined : ','
    case '<':
      return next !== undefined && /[a-z/]/.test(next) ? undefined : '<'
    case '>':
    case '>=':
    case '<=':
    case '=>':
    case '=<':
    case '~':
    case '(':
      return mark
    default:
      return touches && /[/*^_\\@#&=|]/.test(mark) ? undefined : ','
  }
}

function hyphenOf(previous: string | undefined, next: string | undefined, before?: Token) {
  const openLeft = previous === undefined || /[\s(]/.test(previous)
  const openRight = next === undefined || /\s/.test(next)
  if (openLeft && isDigit(next)) return undefined
  if (openLeft || openRight) return '--'
  const tied = before?.word === DIGITS || smallNumbers.has(before?.word ?? '')
  return tied ? HYPHEN : ''
}
