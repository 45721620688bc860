import { type BlockRule, blockNumbers } from '../../entry/blocks.ts'
import type { Typed } from '../../entry/sheet.ts'

const usualMost = 60

/** The blocks of fields for the places where a claim stands; a claim that has many keeps room for more. */
export function citeBlocks(least: number): BlockRule {
  return { name: 'cite', least, most: Math.max(usualMost, least + 10) }
}

/** What the names of the fields of one place begin with. */
export const citePrefix = (number: number): string => `cite-${number}-`

/** The numbers of the places that hold anything and are not to be left out. */
export function filledCites(typed: Typed, least: number): readonly number[] {
  return blockNumbers(typed, citeBlocks(least)).filter((number) => {
    const prefix = citePrefix(number)
    const isOut = typed[`${prefix}out`] === 'yes'
    return !isOut && Object.entries(typed).some(isFilledWithin(prefix))
  })
}

function isFilledWithin(prefix: string): (field: readonly [string, string]) => boolean {
  return ([name, text]) => name.startsWith(prefix) && text.trim() !== ''
}

/** What stands in one field of every place, in their order, as typed. */
export function citeTexts(typed: Typed, field: string): readonly string[] {
  return blockNumbers(typed, citeBlocks(0)).map(
    (number) => typed[`${citePrefix(number)}${field}`] ?? '',
  )
}
