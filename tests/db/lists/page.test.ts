import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstPage, listed, readPage, stretchOf } from '../../../src/db/lists/page.ts'

describe('a page asked for', () => {
  const good: readonly (readonly [string, Parameters<typeof readPage>[0], object])[] = [
    ['nothing said', {}, { number: 1, size: 50 }],
    ['a page', { page: '3' }, { number: 3, size: 50 }],
    ['a page and a size', { page: '2', limit: '100' }, { number: 2, size: 100 }],
    ['numbers', { page: 2, limit: 7 }, { number: 2, size: 7 }],
    ['the last page there can be', { page: '1000000' }, { number: 1_000_000, size: 50 }],
  ]
  test.each(good)('is read from %s', (_name, asked, page) => {
    expect(readPage(asked)).toEqual(page)
  })

  const odd = [
    '-1',
    '0',
    '101',
    '1e9',
    'NaN',
    '',
    '1.5',
    ' 1',
    '٣',
    '0x1',
    '01',
    [],
    ['1'],
    {},
    null,
  ]
  test.each(odd.map((limit) => [limit]))('is refused with a limit of %j', (limit) => {
    expect(readPage({ limit })).toBeUndefined()
  })

  test.each([
    ['0'],
    ['1e15'],
    ['1000001'],
    [Number.NaN],
    [-1],
    [1.5],
  ])('is refused as page %j', (page) => {
    expect(readPage({ page })).toBeUndefined()
  })

  test('never takes more than a hundred rows or skips what is no count', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (page, limit) => {
        const read = readPage({ page, limit })
        if (read === undefined) return
        const stretch = stretchOf(read)
        expect(stretch.limit).toBeGreaterThanOrEqual(1)
        expect(stretch.limit).toBeLessThanOrEqual(100)
        expect(Number.isSafeInteger(stretch.offset)).toBe(true)
        expect(stretch.offset).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('cannot be made by hand', () => {
    const forged = { number: 1, size: -1 } as unknown as Parameters<typeof stretchOf>[0]
    expect(() => stretchOf(forged)).toThrow(RangeError)
  })
})

test('a list of nothing has one page', () => {
  expect(listed([], 0, firstPage())).toEqual({ rows: [], total: 0, page: 1, pages: 1 })
})

test('a list of 51 has two pages of 50', () => {
  expect(listed([], 51, firstPage()).pages).toBe(2)
})

test('the first stretch of a list is that of a page asked for by its size', () => {
  expect([firstPage(), firstPage(20)]).toEqual([readPage(), readPage({ limit: '20' })])
  expect(() => firstPage(101)).toThrow(RangeError)
})
