import fc from 'fast-check'

const space = fc.constantFrom('', '', '', '', ' ', '\n', '\t')

const numbers = [
  ...['0', '-0', '7', '46', '999', '1000', '1e3', '1E+3', '12e2', '1200', '0.5', '5e-1', '0.001'],
  ...['1e-3', '0.010', '1.0', '1e309', '9007199254740991', '9007199254740993', '1e20', '-1e2'],
]

const texts = [
  ...[
    '""',
    '"a"',
    '"b"',
    '"ab"',
    '":"',
    '"\\""',
    '"\\\\"',
    '"\\":"',
    '"\\u0061"',
    '"\\ud83d\\ude00"',
  ],
  ...['"}"', '",\\"a\\":"', '"{"', '"[[[[[["', '"é"', '"😀"', '"\\n"', '"\\\\\\""', '" "'],
]

const keys = ['"a"', '"b"', '"\\u0061"', '""', '"\\""', '"__proto__"', '":"', '"0"', '"a:"']

/** Sound JSON, but spelled in odd ways: white space, escapes, exponents, and now and then a key twice. */
export const spelledJson: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => {
  const spaced = (inner: fc.Arbitrary<string>) =>
    fc.tuple(space, inner, space).map((parts) => parts.join(''))
  const pair = fc
    .tuple(spaced(fc.constantFrom(...keys)), spaced(tie('value')))
    .map((parts) => parts.join(':'))
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...numbers, ...texts, 'true', 'false', 'null', '{}', '[]'),
      fc.array(pair, { maxLength: 4 }).map((pairs) => `{${pairs.join()}}`),
      fc.array(spaced(tie('value')), { maxLength: 4 }).map((values) => `[${values.join()}]`),
    ),
  }
}).value
