import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Cell, csvCell } from '../../../src/exports/report/csv-cell.ts'

describe('a cell of a table', () => {
  const cases: readonly (readonly [string, Cell, string])[] = [
    ['a word', 'killed', 'killed'],
    ['nothing', undefined, ''],
    ['a number', 46, '46'],
    ['a negative number', -46, '-46'],
    ['a text that is a negative number', '-46', '-46'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula after a blank', ' =1+1', "' =1+1"],
    ['a formula after a quote', '"=1+1', '"\'""=1+1"'],
    ['a formula in full width', '＝1+1', "'＝1+1"],
    ['a plus', '+46 dead', "'+46 dead"],
    ['a minus', '-46 dead', "'-46 dead"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t46', "'\t46"],
    ['a carriage return', '\r46', '"\'\r46"'],
    ['a zero byte', '\u0000=1', "'\u0000=1"],
    ['a formula after a mark that is not seen', '\u200b=1', "'\u200b=1"],
    ['a comma', 'Kabul, Paktika', '"Kabul, Paktika"'],
    ['a quotation mark', 'a "brutal act"', '"a ""brutal act"""'],
    ['two lines', 'one\ntwo', '"one\ntwo"'],
  ]
  test.each(cases)('is safe where it is %s', (_name, cell, written) => {
    expect(csvCell(cell)).toBe(written)
  })

  test('never starts like a formula unless it is a number', () => {
    const risky = fc.stringMatching(/^[ "'\t]?[=+\-@＝＋－＠\0\r\n][a-z0-9"',]{0,5}$/)
    fc.assert(
      fc.property(risky, (text) => {
        const written = csvCell(text)
        const shown = written.startsWith('"') ? written.slice(1) : written
        expect(shown.startsWith("'") || /^-?\d+$/.test(shown)).toBe(true)
      }),
    )
  })
})
