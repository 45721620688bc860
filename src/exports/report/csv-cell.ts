/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | undefined

const formula = /^[\s\p{Cf}"'“”‘’]*[=+\-@\t\r\n\0＝＋－＠]/u
const plainNumber = /^-?\d+(?:\.\d+)?$/
/** Most cells: letters, figures and single blanks that no table takes for anything else. */
const plainText = /^[A-Za-z0-9](?:[A-Za-z0-9 _:;.()/-]*[A-Za-z0-9_:;.()/-])?$/
const needsQuotes = /[",\r\n]|^\s|\s$/u

/**
 * Writes one cell so that no spreadsheet takes it for a formula.
 *
 * A text that starts like a formula, also behind blanks or quotation marks, gets an apostrophe before it; taking one
 * apostrophe off such a text gives back what was written. Numbers, and texts that are plainly numbers, stay as they are.
 *
 * @param cell text, number, or `undefined` for an empty cell.
 * @returns the cell, quoted where the format needs it.
 *
 * O(n). Never throws.
 *
 * Source: RFC 4180 for the quoting; OWASP, "CSV Injection", for the signs, widened by their full-width forms.
 *
 * @example csvCell(-46) // '-46'
 * @example csvCell(' =1+1') // "' =1+1"
 */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (plainText.test(cell)) return cell
  const text = looksLikeFormula(cell) ? `'${cell}` : cell
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function looksLikeFormula(text: string): boolean {
  return formula.test(text) && !plainNumber.test(text)
}
