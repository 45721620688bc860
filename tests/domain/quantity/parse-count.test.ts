import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCount } from '../../../src/domain/quantity/parse-count.ts'

const largest = Number.MAX_SAFE_INTEGER

describe('a count is read from', () => {
  test.each([
    ['0', 0],
    ['46', 46],
    [' 46 ', 46],
    ['007', 7],
    ['٤٦', 46],
    ['۴۶', 46],
    ['४६', 46],
    ['４６', 46],
    ['𝟜𝟞', 46],
    ['\u200f۴۶\u200e', 46],
    ['1,000', 1_000],
    ['1 000', 1_000],
    ['1\u00a0000', 1_000],
    ['1\u2009000', 1_000],
    ['1\u202f000', 1_000],
    ["1'000", 1_000],
    ['1’000', 1_000],
    ['1٬000', 1_000],
    ['۱٬۰۰۰', 1_000],
    ['1.000.000', 1_000_000],
    ['12,345,678', 12_345_678],
    ['12 345 678', 12_345_678],
    ['1,00,000', 100_000],
    ['12,34,567', 1_234_567],
    [String(largest), largest],
    ['9,007,199,254,740,991', largest],
    ['zero', 0],
    ['one', 1],
    ['nineteen', 19],
    ['twenty', 20],
    ['forty-six', 46],
    ['Forty six', 46],
    ['ninety-nine', 99],
    ['a hundred', 100],
    ['one hundred', 100],
    ['hundred', 100],
    ['a hundred and one', 101],
    ['one hundred twenty', 120],
    ['two hundred and three', 203],
    ['twelve hundred', 1_200],
    ['twelve hundred and fifty', 1_250],
    ['a thousand', 1_000],
    ['a thousand and one', 1_001],
    ['one thousand two hundred and thirty-four', 1_234],
    ['two hundred and three thousand', 203_000],
    ['three hundred thousand and five', 300_005],
    ['two million three hundred thousand', 2_300_000],
    ['a million', 1_000_000],
    ['a million and a half', 1_500_000],
    ['one and a half million', 1_500_000],
    ['half a million', 500_000],
    ['half a dozen', 6],
    ['a half dozen', 6],
    ['a dozen', 12],
    ['a dozen and a half', 18],
    ['two-dozen', 24],
    ['1.5 million', 1_500_000],
    ['1.25 million', 1_250_000],
    ['46 thousand', 46_000],
    ['20-million', 20_000_000],
    ['two billion', 2_000_000_000],
    ['two lakh', 200_000],
    ['3 crore', 30_000_000],
    ['۴۶ هزار', 46_000],
  ])('%j as %j', (text, count) => {
    expect(parseCount(text)).toBe(count)
  })
})

describe('no count is read from', () => {
  test.each([
    '',
    ' ',
    '\u200f',
    '\u00a0',
    '-1',
    '-0',
    '−1',
    '- 1',
    '+1',
    'minus one',
    '1.5',
    '.5',
    '5.',
    '1.000',
    '1.0',
    '1e3',
    '1e309',
    '0x1F',
    '0b1',
    'NaN',
    'Infinity',
    'null',
    'true',
    '[5]',
    '46-50',
    'dozens',
    'a',
    'and',
    'half',
    'a half',
    'many',
    '46 people',
    '46%',
    '$46',
    '46k',
    '2k',
    '46th',
    '1,00',
    '1,0000',
    '1000,000',
    '12,34',
    '1,00,00',
    '100,00,000',
    '1,000 000',
    '1,000.000',
    "1,000'000",
    '1.000.00',
    '1 00',
    '1  000',
    '1_000',
    '1/2',
    '½',
    '46²',
    '46½',
    '①',
    'Ⅳ',
    '٤6',
    '۴٤',
    '٤۶',
    '4٬۰۰۰',
    String(largest + 1),
    '9007199254740993',
    '9,007,199,254,740,992',
    '9'.repeat(40),
    '1.2345678 million',
    '99999999999 billion',
    'six forty',
    'twenty nineteen',
    'forty-zero',
    'one two three',
    'two and a half',
    'a hundred and',
    'a hundred and zero',
    'a hundred and two hundred',
    'one hundred hundred',
    'a thousand million billion trillion',
    '46 dozen dozen',
    '1'.repeat(201),
  ])('%j', (text) => {
    expect(parseCount(text)).toBeUndefined()
  })
})

test('every whole number is read back from its digits, grouped or not', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.constantFrom('', ',', ' ', "'", '٬'), (value, separator) => {
      const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
      expect(parseCount(grouped)).toBe(value)
    }),
  )
})

test('digits of every script read alike, and two scripts in one number read as nothing', () => {
  const zeros = Array.from({ length: 0x1_fff0 }, (_, point) => point).filter(
    (point) =>
      /\p{Nd}/u.test(String.fromCodePoint(point)) &&
      parseCount(String.fromCodePoint(point)) === 0 &&
      point > 48,
  )
  expect(zeros.length).toBeGreaterThan(60)
  const inScript = (value: number, zero: number) =>
    String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + digit.charCodeAt(0) - 48))
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.constantFrom(...zeros), (value, zero) => {
      expect(parseCount(inScript(value, zero))).toBe(value)
      expect(parseCount(`1${inScript(value, zero)}`)).toBeUndefined()
    }),
  )
})

test('number words are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (value, hyphens) => {
      const words = inWords(value)
      expect(parseCount(hyphens ? words : words.replaceAll('-', ' '))).toBe(value)
    }),
  )
})

test('no string makes it throw, and what it reads is a safe whole number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const count = parseCount(text)
      expect(count === undefined || (Number.isSafeInteger(count) && count >= 0)).toBe(true)
    }),
  )
})

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** An independent speller, as a check on the reader. */
function inWords(value: number): string {
  if (value < 20) return small[value] ?? ''
  if (value < 100) {
    return `${tens[Math.floor(value / 10)]}${value % 10 > 0 ? `-${small[value % 10]}` : ''}`
  }
  for (const [scale, word] of [
    [1_000_000, 'million'],
    [1_000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < scale) continue
    const rest = value % scale
    const joint = rest < 100 ? ' and ' : ' '
    return `${inWords(Math.floor(value / scale))} ${word}${rest > 0 ? joint + inWords(rest) : ''}`
  }
  return ''
}
