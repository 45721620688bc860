import { harmNouns, ignorance, negations, onePerson } from '../words/none-words.ts'
import { smallNumbers } from '../words/number-words.ts'
import { DIGITS, type Token } from './tokens.ts'

type Read = Readonly<{ shape: 'exact' | 'none'; value: number; end: number }>

type Tokens = readonly Token[]

/** How many words may stand between "no" and what there was none of. */
const REACH = 5

/**
 * Reads "no casualties", "without any further deaths", "did not injure any civilians" as none.
 *
 * @returns zero up to the noun, or `undefined` where these words deny nothing that is counted. O(1).
 */
export function noneAt(tokens: Tokens, at: number): Read | undefined {
  const word = tokens[at]?.word ?? ''
  const isNo = word === 'no' || word === 'without'
  if (!isNo && !negations.has(word)) return undefined
  const from = isNo ? at : nounAfter(tokens, at, (candidate) => candidate === 'any')
  if (from === undefined) return undefined
  const noun = nounAfter(tokens, from, (candidate) => harmNouns.has(candidate))
  return noun === undefined ? undefined : { shape: 'none', value: 0, end: noun + 1 }
}

/** Reads "a civilian", "another Afghan soldier" as one. O(1). */
export function onePersonAt(tokens: Tokens, at: number): Read | undefined {
  const word = tokens[at]?.word
  if (word !== 'a' && word !== 'an' && word !== 'another') return undefined
  const noun = nounAfter(tokens, at, (candidate) => onePerson.has(candidate))
  return noun === undefined || noun > at + 3
    ? undefined
    : { shape: 'exact', value: 1, end: noun + 1 }
}

/** The first word within reach that fits, with nothing but plain words before it. */
function nounAfter(tokens: Tokens, at: number, fits: (word: string) => boolean) {
  for (let index = at + 1; index <= at + REACH; index += 1) {
    const word = tokens[index]?.word
    if (word === undefined || stops(word)) return undefined
    if (fits(word)) return index
  }
  return undefined
}

/** "no word on casualties" and "no figures for deaths" speak of what is known, not of what happened. */
const stops = (word: string): boolean =>
  word === DIGITS || word === ',' || smallNumbers.has(word) || ignorance.has(word)
