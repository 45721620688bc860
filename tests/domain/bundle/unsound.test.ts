import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { newlyUnsound, type Unsound, unsoundIn } from '../../../src/domain/bundle/unsound.ts'
import { bundle as arbitraryBundle } from '../../support/arbitrary-bundle.ts'
import { bundle, choice, claim, count, event } from '../../support/build-bundle.ts'

const kabul = event('e', { sides: [{ id: 'kabul', name: 'Kabul', members: [] }] })

const cases: readonly (readonly [string, Bundle, readonly Unsound[]])[] = [
  [
    'a question whose side stands',
    bundle([], { events: [kabul], questions: [count('q', { victimSide: 'kabul' })] }),
    [],
  ],
  [
    'a question whose side is gone',
    bundle([], { questions: [count('q', { causedBy: 'kabul' })] }),
    [{ kind: 'question', id: 'q', lacks: 'side' }],
  ],
  [
    'a question whose part is of another family',
    bundle([], { questions: [count('q', { parts: ['p'] })] }),
    [],
  ],
  [
    'a question whose part counts nothing',
    bundle([], { questions: [count('q', { parts: ['p'] }), choice('p', [])] }),
    [{ kind: 'question', id: 'q', lacks: 'part' }],
  ],
  [
    'a claim that answers in another kind',
    bundle([claim('c', { value: '46' })], { questions: [choice('q', [])] }),
    [{ kind: 'claim', id: 'c', lacks: 'otherType' }],
  ],
  [
    'a claim whose option is gone',
    bundle([claim('c', { value: { type: 'choice', option: 'b' } })], {
      questions: [choice('q', [{ id: 'a', label: 'A' }])],
    }),
    [{ kind: 'claim', id: 'c', lacks: 'noSuchOption' }],
  ],
  [
    'a claim that updates one that is gone',
    bundle([claim('c', { value: '46', updates: 'x' })]),
    [],
  ],
]

describe('what no longer fits together', () => {
  test.each(cases)('%s', (_, whole, unsound) => {
    expect(unsoundIn(whole)).toEqual(unsound)
  })

  test('is nothing in a sound bundle', () => {
    fc.assert(fc.property(arbitraryBundle, (whole) => expect(unsoundIn(whole)).toEqual([])))
  })

  test('is blamed on a change only where it fitted before, and once', () => {
    const [one, other]: [Unsound, Unsound] = [
      { kind: 'claim', id: 'c', lacks: 'otherType' },
      { kind: 'claim', id: 'c', lacks: 'misquoted' },
    ]
    expect(newlyUnsound([one], [one, other, other])).toEqual([other])
    expect(newlyUnsound([one], [])).toEqual([])
  })
})
