import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bounds } from '../../../src/domain/quantity/interval.ts'
import { type QuantityFields, quantityFrom } from '../../../src/domain/quantity/quantity-from.ts'
import { readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import { wordedFigures } from './phrases.ts'

const largest = Number.MAX_SAFE_INTEGER

type Read = readonly [min: number, max: number | undefined, bound: string, best?: number]

describe('what is given is laid over what the phrase says', () => {
  test.each<[QuantityFields, Read]>([
    [{ phrase: '46' }, [46, 46, 'exact']],
    [{ phrase: 'up to 46', min: 20 }, [20, 46, 'at_most']],
    [{ phrase: 'fewer than 46', min: 20 }, [20, 45, 'fewer_than']],
    [{ phrase: 'mostly', min: 24, max: 46, bound: 'vague' }, [24, 46, 'vague']],
    [{ phrase: 'dozens', max: 60 }, [24, 60, 'vague']],
    [{ phrase: 'dozens', min: 30 }, [30, undefined, 'vague']],
    [{ phrase: 'at least 13', max: 50 }, [13, 50, 'at_least']],
    [{ phrase: 'at least 13', min: 10 }, [10, undefined, 'at_least']],
    [{ phrase: 'about 46', min: 40, max: 50 }, [40, 50, 'about']],
    [{ phrase: '46', max: 50 }, [46, 50, 'range']],
    [{ phrase: '46', min: 0 }, [0, 46, 'at_most']],
    [{ phrase: '46', max: null }, [46, undefined, 'at_least']],
    [{ phrase: '46', min: 45, max: 45 }, [45, 45, 'exact']],
    [{ phrase: 'up to 46', max: null }, [0, undefined, 'at_least']],
    [{ phrase: '15 to 20', max: null }, [15, undefined, 'at_least']],
    [{ phrase: 'more than 46', min: 0 }, [0, undefined, 'at_least']],
    [{ phrase: '46', bound: 'at_least' }, [46, undefined, 'at_least']],
    [{ phrase: '46', bound: 'more_than' }, [47, undefined, 'more_than']],
    [{ phrase: '46', bound: 'at_most' }, [0, 46, 'at_most']],
    [{ phrase: '46', bound: 'fewer_than' }, [0, 45, 'fewer_than']],
    [{ phrase: '46', bound: 'about' }, [46, 46, 'about']],
    [{ phrase: '46', bound: 'vague' }, [46, 46, 'vague']],
    [{ phrase: '46', bound: 'range' }, [46, 46, 'range']],
    [{ phrase: '15 to 20', bound: 'more_than' }, [15, undefined, 'more_than']],
    [{ phrase: '15 to 20', bound: 'fewer_than' }, [0, 20, 'fewer_than']],
    [{ phrase: 'at least 46', bound: 'at_least', min: 46, max: null }, [46, undefined, 'at_least']],
    [{ phrase: '46', best: 46 }, [46, 46, 'exact', 46]],
    [{ phrase: 'at least 13', best: 46 }, [13, undefined, 'at_least', 46]],
    [{ phrase: '15 to 20', best: 15 }, [15, 20, 'range', 15]],
    [{ phrase: '15 to 20', best: 20 }, [15, 20, 'range', 20]],
    [{ phrase: 'unreadable', min: 5 }, [5, undefined, 'at_least']],
    [{ phrase: 'unreadable', max: 5 }, [0, 5, 'at_most']],
    [{ phrase: 'unreadable', min: 5, max: 5 }, [5, 5, 'exact']],
    [{ phrase: 'unreadable', max: 5, bound: 'about' }, [5, 5, 'about']],
    [{ phrase: 'unreadable', min: 5, bound: 'exact' }, [5, 5, 'exact']],
    [{ phrase: '46 killed and 6 wounded', min: 46, max: 46 }, [46, 46, 'exact']],
  ])('%j', (fields, [min, max, bound, best]) => {
    expect(quantityFrom(fields)).toEqual({ min, max, bound, best, phrase: fields.phrase })
  })
})

describe('numbers alone make a quantity with its own words', () => {
  test.each<[QuantityFields, Read, string]>([
    [{ min: 46, max: 46 }, [46, 46, 'exact'], '46'],
    [{ phrase: ' ', min: 46, max: 46 }, [46, 46, 'exact'], '46'],
    [{ phrase: null, min: 0, max: 0 }, [0, 0, 'exact'], 'none'],
    [{ min: 15, max: 20 }, [15, 20, 'range'], '15 to 20'],
    [{ min: 46, max: null }, [46, undefined, 'at_least'], 'at least 46'],
    [{ min: 46 }, [46, undefined, 'at_least'], 'at least 46'],
    [{ max: 46 }, [0, 46, 'at_most'], 'up to 46'],
    [{ min: 0, max: 46 }, [0, 46, 'at_most'], 'up to 46'],
    [{ min: 46, bound: 'exact' }, [46, 46, 'exact'], '46'],
    [{ max: 46, bound: 'exact' }, [46, 46, 'exact'], '46'],
    [{ max: 45, bound: 'fewer_than' }, [0, 45, 'fewer_than'], 'fewer than 46'],
    [{ min: 47, bound: 'more_than' }, [47, undefined, 'more_than'], 'more than 46'],
    [{ min: 1, bound: 'more_than' }, [1, undefined, 'more_than'], 'more than 0'],
    [{ min: 46, bound: 'about' }, [46, 46, 'about'], 'about 46'],
    [{ min: 24, bound: 'vague' }, [24, undefined, 'vague'], 'dozens'],
    [{ max: 46, bound: 'vague' }, [0, 46, 'vague'], 'some of 46'],
    [{ min: 13, max: 50, best: 46 }, [13, 50, 'range', 46], '13 to 50'],
  ])('%j', (fields, [min, max, bound, best], phrase) => {
    expect(quantityFrom(fields)).toEqual({ min, max, bound, best, phrase })
  })
})

const range = `must be a whole number from 0 to ${largest}`

describe('a fault is told in a sentence', () => {
  test.each<[QuantityFields, string]>([
    [{}, 'no figure is given: write the phrase, or min and max'],
    [{ phrase: '' }, 'no figure is given: write the phrase, or min and max'],
    [{ phrase: '\t' }, 'no figure is given: write the phrase, or min and max'],
    [{ phrase: null, max: null }, 'no figure is given: write the phrase, or min and max'],
    [{ phrase: 'x' }, 'the words "x" give no one figure: write min and max besides'],
    [
      { phrase: 'x', bound: 'exact' },
      'the words "x" give no one figure: write min and max besides',
    ],
    [{ min: -1 }, `min ${range}`],
    [{ min: -0 }, `min ${range}`],
    [{ min: Number.NaN }, `min ${range}`],
    [{ min: 1.5 }, `min ${range}`],
    [{ min: 1, max: Number.POSITIVE_INFINITY }, `max ${range}`],
    [{ min: 1, max: largest + 1 }, `max ${range}`],
    [{ phrase: '46', best: -1 }, `best ${range}`],
    [{ min: 47, max: 46 }, 'min 47 is above max 46'],
    [{ phrase: '46', min: 47 }, 'min 47 is above max 46'],
    [{ phrase: '15 to 20', best: 14 }, 'best 14 is below min 15'],
    [{ phrase: '15 to 20', best: 21 }, 'best 21 is above max 20'],
    [{ phrase: 'at least 13', best: 12 }, 'best 12 is below min 13'],
    [{ min: 1, max: 2, bound: 'exact' }, 'the bound exact needs min and max to be one number'],
    [
      { phrase: 'at least 46', bound: 'exact' },
      'the bound exact needs min and max to be one number',
    ],
    [{ min: 1, max: null, bound: 'exact' }, 'the bound exact needs min and max to be one number'],
    [{ min: 1, max: null, bound: 'about' }, 'the bound about needs max'],
    [{ min: 1, bound: 'range' }, 'the bound range needs max'],
    [{ phrase: 'dozens', bound: 'range' }, 'the bound range needs max'],
    [{ min: 1, bound: 'at_most' }, 'the bound at_most needs max'],
    [{ phrase: 'at least 4', bound: 'fewer_than' }, 'the bound fewer_than needs max'],
    [{ max: 5, bound: 'at_least' }, 'the bound at_least needs min'],
    [{ max: 5, bound: 'more_than' }, 'the bound more_than needs min'],
    [{ max: 5, bound: 'range' }, 'the bound range needs min'],
    [{ min: 0, bound: 'more_than' }, 'the bound more_than needs a min of 1 or more'],
    [{ phrase: '0', bound: 'fewer_than' }, 'fewer than 0 leaves nothing'],
  ])('%j: %s', (fields, fault) => {
    expect(quantityFrom(fields)).toBe(fault)
  })
})

test('a phrase alone is read as readPhrase reads it', () => {
  for (const [phrase] of wordedFigures) expect(quantityFrom({ phrase })).toEqual(readPhrase(phrase))
})

const anyNumber = fc.oneof(
  fc.nat({ max: 60 }),
  fc.maxSafeNat(),
  fc.constantFrom(null, undefined, -1, 1.5, Number.NaN, largest, 2 ** 53),
)

test('whatever is given, the result is in order, keeps what was given, and reads again to itself', () => {
  const phrases = [...wordedFigures.map(([phrase]) => phrase), 'dozens', 'x', '']
  const fields = fc.record({
    phrase: fc.option(fc.constantFrom(...phrases), { nil: undefined }),
    min: anyNumber,
    max: anyNumber,
    best: anyNumber,
    bound: fc.option(fc.constantFrom(...bounds), { nil: undefined }),
  })
  fc.assert(
    fc.property(fields, (given) => {
      const quantity = quantityFrom(given)
      if (typeof quantity === 'string') return expect(quantity.length).toBeGreaterThan(10)
      const { min, max, best, bound, phrase } = quantity
      expect(min).toBeGreaterThanOrEqual(0)
      expect(min).toBeLessThanOrEqual(best ?? min)
      expect(best ?? min).toBeLessThanOrEqual(max ?? largest)
      expect(min).toBe(given.min ?? min)
      expect(max).toBe(given.max === null ? undefined : (given.max ?? max))
      expect(bound).toBe(given.bound ?? bound)
      expect(quantityFrom({ phrase, min, max: max ?? null, best: best ?? null, bound })).toEqual(
        quantity,
      )
    }),
    { numRuns: 2_000 },
  )
})
