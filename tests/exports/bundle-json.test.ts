import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bundleJson } from '../../src/exports/bundle-json.ts'
import { readBundle } from '../../src/imports/bundle/read-bundle.ts'
import { readBundleText } from '../../src/imports/bundle/read-bundle-text.ts'
import { smallBundle } from '../imports/bundle/small-bundle.ts'
import { bundle, shuffled } from '../support/arbitrary-bundle.ts'

describe('a bundle written', () => {
  const text = bundleJson(readBundle(smallBundle()))
  const json = JSON.parse(text)

  test('ends with a line break and is indented by two spaces', () => {
    expect(
      text.startsWith('{\n  "format": "sayswho-bundle",\n  "version": 1,\n  "actors": ['),
    ).toBe(true)
    expect(text.endsWith('\n}\n')).toBe(true)
  })

  test('keeps the order of keys that the format shows', () => {
    expect(Object.keys(json)).toEqual([
      ...['format', 'version', 'actors', 'events', 'documents', 'questions', 'claims'],
      ...['vocabulary', 'policy'],
    ])
    expect(Object.keys(json.claims[0])).toEqual([
      ...['id', 'question', 'claimant', 'stance', 'value', 'assertedAt', 'updates', 'citations'],
    ])
  })

  test('writes null for what is not known and leaves out what is optional', () => {
    const strikes = json.events.find(({ id }: { id: string }) => id === 'strikes')
    expect(strikes).toEqual({
      id: 'strikes',
      title: 'The strikes',
      place: null,
      startedOn: null,
      endedOn: null,
      dateAsWorded: 'Tuesday',
      within: 'exchange',
      sides: [],
      victims: [{ id: 'v1', name: 'A child', age: 4, population: 'children' }],
    })
  })

  test('writes a figure as read beside its phrase', () => {
    const claim = json.claims.find(({ id }: { id: string }) => id === 'c-46')
    expect(claim.value).toEqual({ phrase: '46', min: 46, max: 46, bound: 'exact' })
    expect(claim.citations[0].value).toEqual({
      ...{ phrase: 'at least 46', min: 46, max: null, bound: 'at_least' },
    })
  })

  test('leaves vocabulary and policy out where they are the default', () => {
    const plain = { ...readBundle(smallBundle()), vocabulary: { measures: [], populations: [] } }
    const keys = Object.keys(JSON.parse(bundleJson(plain)))
    expect(keys).toContain('policy')
    expect(keys).not.toContain('vocabulary')
  })
})

describe('properties', () => {
  test('reading what was written gives the bundle again', () => {
    fc.assert(
      fc.property(bundle, (whole) => {
        expect(readBundle(JSON.parse(bundleJson(whole)))).toStrictEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('the bytes do not depend on the order of the arrays', () => {
    const pair = bundle.chain((whole) => shuffled(whole).map((mixed) => [whole, mixed] as const))
    fc.assert(
      fc.property(pair, ([whole, mixed]) => {
        expect(bundleJson(mixed)).toBe(bundleJson(whole))
      }),
    )
  })

  test('the text reads as the value does', () => {
    fc.assert(
      fc.property(bundle, (whole) => {
        expect(readBundleText(bundleJson(whole), 'a.json')).toStrictEqual(whole)
      }),
    )
  })
})
