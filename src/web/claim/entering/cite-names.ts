import type { Typed } from '../../entry/sheet.ts'

/** What the names of the fields of one place begin with; places are counted from 0, and shown from 1. */
export const citePrefix = (place: number): string => `cite${place + 1}-`

/** How many places a form has; 0 where it has none yet. */
export function citeCount(typed: Typed): number {
  let count = 0
  while (typed[`${citePrefix(count)}document`] !== undefined) count += 1
  return count
}

/** True where anything at all stands in the fields of a place. */
export function isCiteFilled(typed: Typed, place: number): boolean {
  const prefix = citePrefix(place)
  return Object.entries(typed).some(([name, text]) => name.startsWith(prefix) && text.trim() !== '')
}
