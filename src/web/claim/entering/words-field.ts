import type { Reader } from '../../entry/reader.ts'
import type { Field, Typed } from '../../entry/sheet.ts'

/** A line of words; an area where what stands in it has lines, whose ends a browser would drop from a line. */
export function wordsField(
  typed: Typed,
  field: Readonly<{ name: string; label: string; hint?: string }>,
): Field {
  const hasLines = (typed[field.name] ?? '').includes('\n')
  return hasLines ? { ...field, kind: 'area', rows: 2 } : { ...field, kind: 'line' }
}

/** Reads words that may have lines, without the white space round them. */
export function readWords(reader: Reader, field: string, longest: number): string | undefined {
  return reader.text(field, { longest })?.trim()
}
