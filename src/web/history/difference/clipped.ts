import type { Piece } from './word-diff.ts'

/** How much is shown round a change, and of a change or of a text that did not change, in UTF-16 units. */
const context = 120
const longestChange = 4000

/**
 * Leaves out what is far from any change, so that a long text shows its changed stretches with some words round them.
 *
 * @param pieces in reading order.
 * @returns the same with long stretches cut at white space where there is some near; O(length of the texts).
 */
export function clipped(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, place): readonly Piece[] => {
    if (piece.kind === 'left-out') return [piece]
    if (piece.kind !== 'kept') return cut(piece, longestChange, longestChange)
    const isAlone = pieces.length === 1
    if (isAlone) return cut(piece, longestChange, 0)
    return cut(piece, place === 0 ? 0 : context, place === pieces.length - 1 ? 0 : context)
  })
}

/** As `clipped`, of one text of which only the beginning is shown. */
export function beginning(text: string, length: number): readonly Piece[] {
  return text === '' ? [] : cut({ kind: 'kept', text }, length, 0)
}

type Shown = Exclude<Piece, { kind: 'left-out' }>

/** Keeps so much of the head and of the tail, where that leaves out enough to be worth a note. */
function cut({ kind, text }: Shown, head: number, tail: number): readonly Piece[] {
  if (text.length <= head + tail + context) return [{ kind, text }]
  const from = backToSpace(text, head)
  const to = onToSpace(text, text.length - tail)
  return [
    ...(from === 0 ? [] : [{ kind, text: text.slice(0, from) }]),
    { kind: 'left-out', length: to - from },
    ...(to === text.length ? [] : [{ kind, text: text.slice(to) }]),
  ]
}

function backToSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at > 0 && space > at - 40 ? Math.max(space, 0) : wholeSign(text, at)
}

function onToSpace(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.indexOf(' ', at)
  return space >= 0 && space < at + 40 ? space : wholeSign(text, at)
}

/** Never between the two halves of one sign. */
function wholeSign(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
