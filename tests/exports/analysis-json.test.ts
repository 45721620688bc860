import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../src/domain/analysis/analyse.ts'
import type { Analysis } from '../../src/domain/analysis/analysis.ts'
import { analysisJson } from '../../src/exports/analysis-json.ts'
import { readBundle } from '../../src/imports/bundle/read-bundle.ts'
import { smallBundle } from '../imports/bundle/small-bundle.ts'
import { bundle, moment, shuffled } from '../support/arbitrary-bundle.ts'

describe('an analysis written', () => {
  const analysis = analyse(readBundle(smallBundle()))
  const json = JSON.parse(analysisJson(analysis))
  const find = (list: { id: string }[], id: string) => list.find((one) => one.id === id)

  test('has the fields of its format, in order', () => {
    expect(Object.keys(json)).toEqual([
      ...['format', 'version', 'asOf', 'claims', 'conflicts', 'questions'],
    ])
    expect(Object.keys(json.claims[0])).toEqual([
      ...['id', 'state', 'supersededBy', 'interest', 'corroboration'],
      ...['origins', 'sides', 'publishers', 'contested'],
    ])
    expect(Object.keys(find(json.questions, 'q-killed') ?? {})).toEqual([
      ...['id', 'envelope', 'supported', 'nonParty', 'supportAtLeast', 'conventions', 'wording'],
    ])
  })

  test('says null where nothing applies', () => {
    expect(find(json.claims, 'c-silent')).toEqual({
      ...{ id: 'c-silent', state: 'declined', supersededBy: null, interest: null },
      ...{ corroboration: null, origins: 0, sides: 0, publishers: 0, contested: false },
    })
    expect(json.conflicts.some(({ ratio }: { ratio: unknown }) => ratio === null)).toBe(true)
  })

  test('says only id and wording of a question that counts nothing', () => {
    expect(Object.keys(find(json.questions, 'q-harbour') ?? {})).toEqual(['id', 'wording'])
  })

  test('says how many conflicts lie beyond the list, where there are any', () => {
    const [first] = analysis.questions
    if (first === undefined) throw new Error('no question')
    const crowded: Analysis = { ...analysis, questions: [{ ...first, more: 7 }] }
    expect(JSON.parse(analysisJson(crowded)).questions[0].more).toBe(7)
  })

  test('sorts by id, conflicts by kind and claims, whatever the order given', () => {
    const backwards: Analysis = {
      ...analysis,
      claims: analysis.claims.toReversed(),
      conflicts: analysis.conflicts.toReversed(),
      questions: analysis.questions.toReversed(),
    }
    expect(analysisJson(backwards)).toBe(analysisJson(analysis))
  })
})

describe('properties', () => {
  const mixed = bundle.chain((whole) =>
    fc.tuple(
      fc.constant(whole),
      shuffled(whole, { citations: true }),
      fc.option(moment, { nil: undefined }),
    ),
  )

  test('the bytes do not depend on the order of the bundle', () => {
    fc.assert(
      fc.property(mixed, ([whole, other, asOf]) => {
        expect(analysisJson(analyse(other, { asOf }))).toBe(analysisJson(analyse(whole, { asOf })))
      }),
      { numRuns: 300 },
    )
  })
})
