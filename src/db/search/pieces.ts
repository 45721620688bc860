const pieceSigns = 4000
const sharedSigns = 200

/** How many signs (code points) one piece of a long text has, and how many of them the next piece has too. */
export const pieceSize = { signs: pieceSigns + sharedSigns, step: pieceSigns }

/**
 * Cuts a long text so that each stretch of up to 200 signs stands whole in some piece.
 *
 * @returns the pieces in order, at least one; piece n starts at sign `n * pieceSize.step`.
 */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= pieceSize.signs) return [text]
  const signs = [...text]
  const pieces: string[] = []
  for (let start = 0; start === 0 || start + sharedSigns < signs.length; start += pieceSize.step)
    pieces.push(signs.slice(start, start + pieceSize.signs).join(''))
  return pieces
}
