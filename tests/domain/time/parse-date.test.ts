import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayOf, instantOf, parseDay, parseInstant } from '../../../src/domain/time/parse-date.ts'

describe('an instant is read from', () => {
  test.each([
    ['1970-01-01T00:00Z', '1970-01-01T00:00:00.000Z'],
    ['2024-12-25T08:00:00Z', '2024-12-25T08:00:00.000Z'],
    ['2024-12-25T08:00Z', '2024-12-25T08:00:00.000Z'],
    ['2024-12-25T08:00:00.5Z', '2024-12-25T08:00:00.500Z'],
    ['2024-12-25T08:00:00.05Z', '2024-12-25T08:00:00.050Z'],
    ['2024-12-25T08:00:00.123456789Z', '2024-12-25T08:00:00.123Z'],
    ['2024-12-25T08:00:00.999999Z', '2024-12-25T08:00:00.999Z'],
    ['2024-12-25T12:30:00+04:30', '2024-12-25T08:00:00.000Z'],
    ['2024-12-25T01:15+04:30', '2024-12-24T20:45:00.000Z'],
    ['2024-12-24T19:00:00-05:00', '2024-12-25T00:00:00.000Z'],
    ['2024-12-25T00:00-00:00', '2024-12-25T00:00:00.000Z'],
    ['2024-12-25T14:00+14:00', '2024-12-25T00:00:00.000Z'],
    ['2024-12-24T10:00-14:00', '2024-12-25T00:00:00.000Z'],
    ['2024-12-25T23:59:59.999Z', '2024-12-25T23:59:59.999Z'],
    ['1583-01-01T00:00Z', '1583-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
    ['2024-12-24', '2024-12-24T23:59:59.999Z'],
    ['2024-02-29', '2024-02-29T23:59:59.999Z'],
    ['2000-02-29', '2000-02-29T23:59:59.999Z'],
    ['2024-04-30', '2024-04-30T23:59:59.999Z'],
    ['2024-01-31', '2024-01-31T23:59:59.999Z'],
    ['1583-01-01', '1583-01-01T23:59:59.999Z'],
    ['9999-12-31', '9999-12-31T23:59:59.999Z'],
  ])('%s as %s', (text, instant) => {
    const ms = parseInstant(text)
    expect(ms === undefined ? undefined : instantOf(ms)).toBe(instant)
  })
})

const notDays = [
  '',
  ' ',
  '2024',
  '2024-12',
  '2024-00-10',
  '2024-13-10',
  '2024-01-00',
  '2024-01-32',
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2100-02-29',
  '2024-04-31',
  '2024-06-31',
  '2024-09-31',
  '2024-11-31',
  '0000-01-01',
  '0001-01-01',
  '1403-05-12',
  '1446-06-23',
  '1582-12-31',
  '10000-01-01',
  '+010000-01-01',
  '-002024-01-01',
  '2024/12/24',
  '24.12.2024',
  '1/2/24',
  '12/24/2024',
  '1403/05/12',
  '20241224',
  '2024-W52-2',
  '2024-359',
  '2024-1-2',
  '24-12-24',
  ' 2024-12-24',
  '2024-12-24 ',
  '2024-12-24\n',
  '٢٠٢٤-١٢-٢٤',
  '24 December 2024',
  'now',
  '1735084799999',
]

const notInstants = [
  ...notDays,
  '2024-12-25T08:00',
  '2024-12-25T08:00:00',
  '2024-12-25T08:00:00.5',
  '2024-12-25T08Z',
  '2024-12-25T24:00Z',
  '2024-12-25T24:00:00Z',
  '2024-12-25T23:60Z',
  '2024-12-25T23:59:60Z',
  '2024-12-25T8:00Z',
  '2024-12-25 08:00Z',
  '2024-12-25t08:00z',
  '2024-12-25T08:00:00,5Z',
  '2024-12-25T08:00:00.Z',
  '2024-12-25T08:00:00.1234567890Z',
  '2024-12-25T08:00+0430',
  '2024-12-25T08:00+04',
  '2024-12-25T08:00+04:60',
  '2024-12-25T08:00+14:01',
  '2024-12-25T08:00-14:01',
  '2024-12-25T08:00+24:00',
  '2024-12-25T08:00Z+01:00',
  '2024-12-25T08:00Z ',
  '2024-12-25T',
  '2024-12-25Z',
  '2024-02-30T08:00Z',
  '1583-01-01T00:00+00:01',
  '9999-12-31T23:59-00:01',
]

describe('no time is read from', () => {
  test.each(notInstants.map((text) => [text]))('%j', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})

describe('no day is read from', () => {
  test.each([...notInstants, '2024-12-25T08:00Z'].map((text) => [text]))('%j', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })
})

test('a day is read as itself', () => {
  expect(parseDay('2024-12-24')).toBe('2024-12-24')
  expect(parseDay('2024-02-29')).toBe('2024-02-29')
})

test('a day ends one millisecond before the next begins, every day for four centuries', () => {
  const end = parseInstant('2400-01-01T00:00Z') ?? 0
  let at = parseInstant('1999-12-31T00:00Z') ?? end
  for (; at < end; at += 86_400_000) {
    const day = dayOf(at)
    if (parseInstant(day) !== at + 86_399_999) throw new Error(day)
  }
  expect(at).toBe(end)
})

const firstMs = Date.UTC(1583, 0, 1)
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

test('every instant is read back from what is written of it, at any offset', () => {
  const instant = fc.integer({ min: firstMs, max: lastMs })
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
  fc.assert(
    fc.property(instant, offset, (ms, minutes) => {
      expect(parseInstant(instantOf(ms))).toBe(ms)
      expect(parseDay(dayOf(ms))).toBe(instantOf(ms).slice(0, 10))
      const local = ms + minutes * 60_000
      fc.pre(local >= firstMs && local <= lastMs)
      const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
      const zone = `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
      expect(parseInstant(instantOf(local).replace('Z', zone))).toBe(ms)
    }),
    { numRuns: 2_000 },
  )
})

test('no string makes it throw, and what it reads lies within the years it takes', () => {
  const digits = fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/)
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
      const ms = parseInstant(text)
      expect(ms === undefined || (ms >= firstMs && ms <= lastMs)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('what is no time at all cannot be written', () => {
  expect(() => instantOf(Number.NaN)).toThrow(RangeError)
})
