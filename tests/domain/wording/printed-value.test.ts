import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../src/domain/claim/claim.ts'
import { eventDates } from '../../../src/domain/wording/event-dates.ts'
import { printedValue } from '../../../src/domain/wording/printed-value.ts'
import { event, figure } from '../../support/build-bundle.ts'

const date = (from: string | undefined, to: string | undefined): Value => ({
  type: 'date',
  from,
  to,
})

describe('a value as printed', () => {
  const cases: readonly (readonly [string, Value])[] = [
    ['46', figure('46')],
    ['at least 46', figure('46 or more')],
    ['“dozens”', figure('dozens')],
    ['none', figure('nobody')],
    ['no', { type: 'yes_no', answer: 'no' }],
    ['“camp”', { type: 'choice', option: 'camp' }],
    ['Barmal', { type: 'place', name: 'Barmal' }],
    ['“To strike first”', { type: 'text', text: 'To strike first' }],
    ['24 December 2024', date('2024-12-24', '2024-12-24')],
    ['24 December 2024 to 26 December 2024', date('2024-12-24', '2024-12-26')],
    ['from 24 December 2024', date('2024-12-24', undefined)],
    ['by 24 December 2024', date(undefined, '2024-12-24')],
    ['by 24 December 2024 at 20:00 UTC', date(undefined, '2024-12-25T00:30:00+04:30')],
    ['no date', date(undefined, undefined)],
  ]
  test.each(cases)('%s', (words, value) => {
    expect(printedValue(value, undefined)).toBe(words)
  })
})

describe('the dates of an event', () => {
  const [day, later, dateAsWorded] = ['2024-12-24', '2024-12-26', 'Tuesday']
  test.each([
    [undefined, {}],
    ['24 December 2024', { startedOn: day }],
    ['24 December 2024', { startedOn: day, endedOn: day }],
    ['24 December 2024 to 26 December 2024', { startedOn: day, endedOn: later }],
    ['“Tuesday”, as worded', { dateAsWorded }],
    ['24 December 2024 (“Tuesday”, as worded)', { startedOn: day, dateAsWorded }],
  ])('%s', (words, rest) => {
    expect(eventDates(event('e', rest))).toBe(words)
  })
})
