import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isAstray, placedAnew } from '../../../src/domain/claim/placed-anew.ts'
import { type citation, claim } from '../../support/build-bundle.ts'

const before = 'the 46 dead'

describe('quotes in a text that changes', () => {
  const cases: readonly [string, Parameters<typeof citation>[0], string | undefined, object][] = [
    ['that still stands there', { quote: '46', at: [4, 6] }, 'the 46 hurt', { at: [4, 6] }],
    ['that has moved', { quote: '46', at: [4, 6] }, 'some of the 46', { at: [12, 14] }],
    ['that stands twice', { quote: '46', at: [4, 6] }, '46, yes 46', { at: undefined }],
    ['that is gone', { quote: '46', at: [4, 6] }, 'no figure', { quote: '46', at: undefined }],
    ['beyond the end', { quote: '46', at: [4, 6] }, '46', { at: [0, 2] }],
    ['only pointed at', { at: [4, 6] }, 'some 46 dead', { quote: '46', at: [5, 7] }],
    ['only pointed at, and gone', { at: [4, 6] }, 'nothing', { quote: '46', at: undefined }],
    ['without a place', { quote: '46' }, 'nothing', { quote: '46', at: undefined }],
    ['where no text is kept', { quote: '46', at: [4, 6] }, undefined, { at: [4, 6] }],
    ['of another document', { document: 'x', quote: '46', at: [4, 6] }, '', { at: [4, 6] }],
  ]
  test.each(cases)('one %s', (_name, cited, after, expected) => {
    const moved = placedAnew(claim('c', { citations: [cited ?? {}] }), {
      document: 'd',
      before,
      after,
    })
    expect(moved.citations[0]).toMatchObject(expected)
  })

  test('a claim all of whose places hold is that very claim', () => {
    const same = claim('c', { citations: [{ quote: '46', at: [4, 6] }] })
    expect(placedAnew(same, { document: 'd', before, after: 'the 46' })).toBe(same)
  })

  test('never stand astray afterwards, and never lose a word', () => {
    const text = fc.array(fc.constantFrom('46', 'dead', ' ', 'the'), { maxLength: 8 })
    fc.assert(
      fc.property(text, text, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (one, other, at, length) => {
        const retold = { document: 'd', before: one.join(''), after: other.join('') }
        const end = Math.min(at + length, retold.before.length)
        fc.pre(at < end)
        const quote = retold.before.slice(at, end)
        for (const cited of [{ at: [at, end] as const }, { at: [at, end] as const, quote }]) {
          const [moved] = placedAnew(claim('c', { citations: [cited] }), retold).citations
          expect(moved && isAstray(moved, retold)).toBe(false)
          expect(moved?.quote ?? retold.after.slice(...(moved?.at ?? [0, 0]))).toBe(quote)
        }
      }),
    )
  })
})
