/** A stretch of the text, `[from, to)` in UTF-16 units. */
export type Span = Readonly<{ from: number; to: number }>

/**
 * A run of text between two borders of spans, which begins at `from` in UTF-16 units of the text. `within` are the indices of the spans that cover it, the shortest first;
 * `ending` are those that end with it.
 */
export type Piece = Readonly<{
  text: string
  from: number
  within: readonly number[]
  ending: readonly number[]
}>

/**
 * Cuts a text into paragraphs of pieces, so that every span can be marked even where spans overlap.
 *
 * @param text of the document; blank lines and line ends part its paragraphs.
 * @param spans any order, overlapping or not; one that is empty or reaches outside the text is left out.
 * @returns paragraphs in order, none of them empty. Their pieces, joined, are the text without its line ends.
 *
 * O(n + s log s + p k log k) for s spans, p pieces and at most k spans over one place.
 *
 * @example markedText('a bc d', [{ from: 2, to: 4 }])
 * // [[{ text: 'a ', … }, { text: 'bc', within: [0], ending: [0] }, { text: ' d', … }]]
 */
export function markedText(text: string, spans: readonly Span[]): readonly (readonly Piece[])[] {
  const sound = spans
    .map((span, index) => ({ ...span, index }))
    .filter(({ from, to }) => from >= 0 && from < to && to <= text.length)
    .sort((one, other) => one.from - other.from || one.to - other.to)
  const borders = new Set(sound.flatMap(({ from, to }) => [from, to]))
  const sorted = [...borders].sort((one, other) => one - other)
  const cutsIn = inTurn(sorted)
  const spansIn = openSpans(sound)
  return paragraphsOf(text)
    .map((paragraph) => piecesOf(text, paragraph, cutsIn(paragraph), spansIn(paragraph)))
    .filter((pieces) => pieces.length > 0)
}

/** Hands out the borders inside each paragraph; the paragraphs come in order, so each border is looked at once. */
function inTurn(borders: readonly number[]): (paragraph: Span) => readonly number[] {
  let next = 0
  return ({ from, to }) => {
    while ((borders[next] ?? to) <= from) next += 1
    const first = next
    while ((borders[next] ?? to) < to) next += 1
    return borders.slice(first, next)
  }
}

/** Hands out the spans over each paragraph; the paragraphs come in order, so a span is dropped once it has ended. */
function openSpans(spans: readonly Marked[]): (paragraph: Span) => readonly Marked[] {
  let next = 0
  let open: readonly Marked[] = []
  return (paragraph) => {
    const first = next
    while ((spans[next]?.from ?? paragraph.to) < paragraph.to) next += 1
    open = [...open, ...spans.slice(first, next)].filter(({ to }) => to > paragraph.from)
    return open
  }
}

type Marked = Span & Readonly<{ index: number }>

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function piecesOf(
  text: string,
  paragraph: Span,
  inside: readonly number[],
  here: readonly Marked[],
): readonly Piece[] {
  const cuts = [paragraph.from, ...inside, paragraph.to]
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? paragraph.from
    const covering = here.filter((span) => span.from <= from && span.to >= to)
    return {
      text: text.slice(from, to),
      from,
      within: covering
        .sort((one, other) => one.to - one.from - (other.to - other.from))
        .map((span) => span.index),
      ending: covering
        .filter((span) => span.to === to || endsBetween(text, to, span.to))
        .map((span) => span.index),
    }
  })
}

/** A span that ends in the line ends after a paragraph ends with the paragraph. */
function endsBetween(text: string, from: number, to: number): boolean {
  return to > from && /^[\r\n]*$/.test(text.slice(from, to))
}
