import { describe, expect, test } from '@jest/globals'
import { readBundle } from '../../../src/imports/bundle/read-bundle.ts'
import { smallBundle } from './small-bundle.ts'

describe('a sound bundle', () => {
  const bundle = readBundle(smallBundle())

  test('reads null and absent as absent, and fills in what is left out', () => {
    expect(bundle.actors[0]).toStrictEqual({
      id: 'kabul',
      name: 'Afghan government',
      kind: 'government',
      aliases: ['Kabul'],
      speaksFor: undefined,
      country: undefined,
      reliability: undefined,
    })
    expect(bundle.events[0]).toMatchObject({ place: undefined, within: undefined, victims: [] })
    expect(bundle.questions[1]).toMatchObject({
      victimSide: undefined,
      counting: 'cumulative',
      parts: [],
      partsComplete: false,
    })
    expect(bundle.policy).toEqual({
      aboutTolerance: 0.1,
      windowHours: 12,
      nearCopy: 0.8,
      severity: [1.1, 1.5, 3],
    })
  })

  test('reads each value in the shape of its question', () => {
    const values = Object.fromEntries(bundle.claims.map(({ id, value }) => [id, value]))
    expect(values).toMatchObject({
      'c-46': { type: 'quantity', min: 46, max: 46, bound: 'exact', phrase: '46' },
      'c-own': { type: 'quantity', min: 30, max: undefined, bound: 'vague', phrase: 'dozens' },
      'c-yes': { type: 'yes_no', answer: 'yes' },
      'c-no': { type: 'yes_no', answer: 'no' },
      'c-camp': { type: 'choice', option: 'camp' },
      'c-when': { type: 'date', from: '2024-12-24', to: undefined },
      'c-where': { type: 'place', name: 'Paktika' },
      'c-why': { type: 'text', text: 'To strike first' },
      'c-never': undefined,
      'c-silent': undefined,
    })
  })

  test('keeps a citation as recorded, its own figure read', () => {
    expect(bundle.claims[0]?.citations[0]).toStrictEqual({
      document: 'd-ap',
      quote: '46 people died',
      at: [15, 29],
      mode: 'named',
      via: ['ap-kabul'],
      hedge: undefined,
      attribution: undefined,
      translation: undefined,
      value: {
        type: 'quantity',
        ...{ min: 46, max: undefined, best: undefined },
        bound: 'at_least',
        phrase: 'at least 46',
      },
      as: { measure: undefined, population: 'civilians' },
    })
  })

  test('lets a newsroom redefine a built-in term', () => {
    const json = smallBundle()
    json.vocabulary.measures = [
      { id: 'burials', name: 'burials' },
      { id: 'killed', name: 'slain', within: 'casualties' },
    ]
    expect(readBundle(json).vocabulary.measures).toHaveLength(2)
  })
})

test('a max of null opens the figure above, whatever the phrase alone would say', () => {
  const json = smallBundle()
  const [first] = json.claims
  if (!first) throw new Error('the small bundle has claims')
  first.value = { phrase: '46', min: 20, max: null, bound: 'vague' }
  const read = readBundle(json).claims.find(({ id }) => id === first.id)
  expect(read?.value).toMatchObject({ min: 20, max: undefined, bound: 'vague', phrase: '46' })
})
