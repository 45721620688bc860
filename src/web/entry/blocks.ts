import { parseCount } from '../../domain/quantity/parse-count.ts'
import type { Typed } from './sheet.ts'

/** A kind of numbered blocks of fields: `side` for `side-1-name`, `side-2-name` and so on. */
export type BlockRule = Readonly<{ name: string; least: number; most: number }>

/** The value of the button that adds a block. */
export const anotherOf = (name: string): string => `another-${name}`

/**
 * Counts the blocks of fields that a form shows: those typed into, one more where its button was pressed.
 *
 * @returns within `least` and `most`. O(fields).
 *
 * @example blockCount({ 'side-3-name': 'Kabul' }, { name: 'side', least: 2, most: 20 }) // 3
 */
export function blockCount(typed: Typed, { name, least, most }: BlockRule): number {
  const pattern = new RegExp(`^${name}-([1-9][0-9]{0,3})-`)
  const numbers = Object.keys(typed).map((field) => parseCount(pattern.exec(field)?.[1] ?? '') ?? 0)
  const typedInto = Math.max(least, ...numbers.filter((number) => number <= most))
  return typed.then === anotherOf(name) ? Math.min(typedInto + 1, most) : typedInto
}

/** The numbers of the blocks, from 1. */
export function blockNumbers(typed: Typed, rule: BlockRule): readonly number[] {
  return Array.from({ length: blockCount(typed, rule) }, (_, at) => at + 1)
}
