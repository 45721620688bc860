/**
 * Estimates how wide a text stands, in pixels, erring on the wide side: the server has no font to ask.
 *
 * Widths are in shares of the type size for a humanist sans: narrow letters, capitals, scripts that need a whole em.
 *
 * @param text any script.
 * @param sizePx type size.
 * @returns pixels ≥ 0; combining marks and joiners add nothing.
 *
 * O(characters). Never throws.
 *
 * @example textWidth('', 12) // 0
 */
export function textWidth(text: string, sizePx: number): number {
  return emsAfter(0, text) * sizePx
}

/** How wide a text stands after what is before it on its line. */
function emsAfter(before: number, text: string): number {
  let ems = before
  for (const letter of text) ems += emsOf(letter)
  return ems
}

/**
 * Breaks a text into lines that fit a width, between words where it can, inside a word where it must.
 *
 * @param text the words; runs of blanks count as one.
 * @param options.width pixels; at least one letter goes on a line whatever it is.
 * @param options.sizePx type size.
 * @returns the lines in reading order, nothing lost; one empty line for an empty text.
 *
 * O(characters × lines). Never throws.
 *
 * @example wrapText('Afghan government', { width: 80, sizePx: 12 }) // ['Afghan', 'government']
 */
export function wrapText(
  text: string,
  options: Readonly<{ width: number; sizePx: number }>,
): readonly string[] {
  const fits = (ems: number) => ems * options.sizePx <= options.width
  const lines: string[] = []
  let line = ''
  let ems = 0
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const added = line === '' ? word : ` ${word}`
    const joined = emsAfter(ems, added)
    if (fits(joined)) {
      line += added
      ems = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = piecesOf(word, (piece) => fits(emsAfter(0, piece)))
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    ems = emsAfter(0, line)
  }
  return [...lines, line]
}

function piecesOf(word: string, fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

const narrow = /[ijl|.,:;'’‘!()[\]]/u
const slim = /[ frtI\-/"“”]/u
const broad = /[mwMW@%—]/u
const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{So}]/u

/** Widths of the first letters of Unicode, so that plain text needs no look at its script. */
const known: readonly number[] = Array.from({ length: 0x250 }, (_, code) =>
  measuredEms(String.fromCharCode(code)),
)

function emsOf(letter: string): number {
  return known[letter.codePointAt(0) ?? 0] ?? measuredEms(letter)
}

function measuredEms(letter: string): number {
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0
  if (narrow.test(letter)) return 0.32
  if (slim.test(letter)) return 0.4
  if (broad.test(letter)) return 0.95
  if (full.test(letter)) return 1.05
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.58
}
