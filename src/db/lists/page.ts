import { parseCount } from '../../domain/quantity/parse-count.ts'

declare const checked: unique symbol

/** Which stretch of a list to read. Only `readPage` makes one, so that an odd number never reaches SQL. */
export type Page = Readonly<{ number: number; size: number; [checked]: true }>

/** One stretch of a list, and how long the whole is. `page` counts from 1; `pages` is at least 1. */
export type Listed<Row> = Readonly<{
  rows: readonly Row[]
  total: number
  page: number
  pages: number
}>

const usualSize = 50
const largestSize = 100
const largestNumber = 1_000_000
const wholeNumber = /^[1-9][0-9]{0,6}$/

/**
 * Reads a page number and size as they stand in an address.
 *
 * @param asked texts or absent; absent means page 1 of 50 rows.
 * @returns `undefined` where either is anything but a whole number from 1 (size at most 100, number at most 1,000,000).
 *
 * @example readPage({ page: '2', limit: '-1' }) // undefined
 */
export function readPage(asked: { page?: unknown; limit?: unknown } = {}): Page | undefined {
  const number = wholeNumberFrom(asked.page, 1, largestNumber)
  const size = wholeNumberFrom(asked.limit, usualSize, largestSize)
  return number === undefined || size === undefined ? undefined : ({ number, size } as Page)
}

/** The first stretch of a list, by default 50 rows. Throws on a size that `readPage` refuses. */
export function firstPage(size: number = usualSize): Page {
  const page = readPage({ limit: size })
  if (page === undefined) throw new RangeError('not a size of a page')
  return page
}

/** The rows to skip and to take. Throws on a page that `readPage` did not make. */
export function stretchOf(page: Page): Readonly<{ offset: number; limit: number }> {
  const { number, size } = page
  const sound = [number, size].every((count) => Number.isSafeInteger(count) && count >= 1)
  if (!sound || size > largestSize || number > largestNumber) throw new RangeError('not a page')
  return { offset: (number - 1) * size, limit: size }
}

/** Wraps the rows of one page with the size of the whole list. */
export function listed<Row>(rows: readonly Row[], total: number, page: Page): Listed<Row> {
  return { rows, total, page: page.number, pages: Math.max(1, Math.ceil(total / page.size)) }
}

function wholeNumberFrom(given: unknown, absent: number, largest: number): number | undefined {
  if (given === undefined) return absent
  if (typeof given === 'number') return wholeNumberFrom(String(given), absent, largest)
  if (typeof given !== 'string' || !wholeNumber.test(given)) return undefined
  const count = parseCount(given)
  return count !== undefined && count <= largest ? count : undefined
}
