import type { Phrase } from '../dialects/search-index.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'

/** A stretch of a text as written; `isHit` where it is what was looked for. */
export type Piece = Readonly<{ text: string; isHit: boolean }>

/** What was looked for in a text: the stretch to show, and how many of the phrases it holds. */
export type Excerpt = Readonly<{ pieces: readonly Piece[]; phrases: number }>

type Range = Readonly<{ start: number; end: number }>
type Hit = Range & Readonly<{ phrase: number }>

const shownSigns = 240
const leadSigns = 80
const mostHits = 200

/** The whole text, with what was looked for marked. */
export function markedWhole(text: string, phrases: readonly Phrase[]): readonly Piece[] {
  return piecesIn(text, hitsIn(placedWords(text), phrases), { start: 0, end: text.length })
}

/**
 * Cuts from a text the stretch that holds the most of what was looked for, at ends of words, with `…` where more of it
 * stands before or after.
 *
 * @returns `undefined` where the text holds none of the phrases. O(n) in the text.
 */
export function excerptOf(text: string, phrases: readonly Phrase[]): Excerpt | undefined {
  const words = placedWords(text)
  const hits = hitsIn(words, phrases)
  const [best] = hits
    .map((hit) => ({ hit, held: heldFrom(hits, hit) }))
    .sort((one, other) => other.held - one.held || one.hit.start - other.hit.start)
  if (best === undefined) return undefined
  const window = windowRound(text, words, best.hit)
  const pieces = piecesIn(text, hits, window)
  const before = window.start > 0 ? [{ text: '… ', isHit: false }] : []
  const after = window.end < text.length ? [{ text: ' …', isHit: false }] : []
  return { pieces: [...before, ...pieces, ...after], phrases: best.held }
}

function hitsIn(words: readonly PlacedWord[], phrases: readonly Phrase[]): readonly Hit[] {
  const hits: Hit[] = []
  for (const [place, first] of words.entries()) {
    for (const [phrase, asked] of phrases.entries()) {
      const last = words[place + asked.words.length - 1]
      if (last && standsAt(words, place, asked))
        hits.push({ start: first.start, end: last.end, phrase })
    }
    if (hits.length >= mostHits) break
  }
  return hits
}

function standsAt(words: readonly PlacedWord[], place: number, { words: asked, isPrefix }: Phrase) {
  return asked.every((word, nth) => {
    const found = words[place + nth]?.word ?? ''
    return isPrefix && nth === asked.length - 1 ? found.startsWith(word) : found === word
  })
}

function heldFrom(hits: readonly Hit[], first: Hit): number {
  const until = first.start + shownSigns - leadSigns
  const near = hits.filter(({ start, end }) => start >= first.start && end <= until)
  return Math.max(1, new Set(near.map(({ phrase }) => phrase)).size)
}

function windowRound(text: string, words: readonly PlacedWord[], hit: Hit): Range {
  const from = words.find(({ start }) => start >= hit.start - leadSigns)?.start ?? hit.start
  const until = Math.max(hit.end, from + shownSigns)
  const to = words.findLast(({ end }) => end <= until)?.end ?? hit.end
  const isFirst = from <= (words[0]?.start ?? 0)
  const isLast = to >= (words.at(-1)?.end ?? 0)
  return {
    start: isFirst && from < leadSigns ? 0 : from,
    end: isLast && text.length - to < leadSigns ? text.length : to,
  }
}

function piecesIn(text: string, hits: readonly Hit[], { start, end }: Range): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const hit of hits) {
    const from = Math.max(hit.start, at)
    const to = Math.min(hit.end, end)
    if (to <= from) continue
    const before = pieces.at(-1)
    if (hit.start < at && before?.isHit) pieces.pop()
    else if (from > at) pieces.push({ text: text.slice(at, from), isHit: false })
    const joined = hit.start < at && before?.isHit ? before.text : ''
    pieces.push({ text: joined + text.slice(from, to), isHit: true })
    at = to
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isHit: false })
  return pieces
}
