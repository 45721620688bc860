import { expect, test } from '@jest/globals'
import { valueColumns, valueIn } from '../../../src/db/rows/value-columns.ts'
import type { Value } from '../../../src/domain/claim/claim.ts'

const values: readonly (readonly [string, Value | undefined])[] = [
  ['no value', undefined],
  [
    'a figure',
    { type: 'quantity', min: 46, max: 46, bound: 'exact', best: undefined, phrase: '46' },
  ],
  [
    'an open figure',
    {
      type: 'quantity',
      min: 13,
      max: undefined,
      bound: 'at_least',
      best: 15,
      phrase: 'at least 13',
    },
  ],
  ['nobody', { type: 'quantity', min: 0, max: 0, bound: 'exact', best: undefined, phrase: 'none' }],
  ['yes', { type: 'yes_no', answer: 'yes' }],
  ['an option', { type: 'choice', option: 'camp' }],
  ['a day', { type: 'date', from: '2024-12-24', to: undefined }],
  ['an unknown day', { type: 'date', from: undefined, to: undefined }],
  ['a place', { type: 'place', name: 'Paktika' }],
  ['words', { type: 'text', text: '' }],
]

test.each(values)('%s comes back from its columns', (_name, value) => {
  expect(valueIn(valueColumns(value))).toEqual(value)
})

test('every value fills the same columns in the same order', () => {
  const orders = values.map(([, value]) => Object.keys(valueColumns(value)).join())
  expect(new Set(orders).size).toBe(1)
})
