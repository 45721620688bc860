import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { silenceOn, type VainSearch } from '../../../src/domain/analysis/silence.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import { bundle as anyBundle } from '../../support/arbitrary-bundle.ts'
import { actor, bundle, claim, event, type Sketch } from '../../support/build-bundle.ts'
import { side } from '../../support/outline.ts'

const events = [event('e', { sides: [side('A', 'a1', 'a2', 'a3'), side('B', 'b'), side('C')] })]
const actors = [
  actor('a1'),
  actor('a2'),
  actor('a3', { speaksFor: 'a1' }),
  actor('b'),
  actor('press'),
]

const search = (of: string | undefined): VainSearch => ({
  question: 'q',
  actor: of,
  searchedBy: 'desk',
  searchedOn: '2025-01-02',
  place: undefined,
})

/** Silence on every question of a bundle. */
function silencesIn(of: Bundle, searches: readonly VainSearch[] = []) {
  const index = indexBundle(of)
  const { claims } = analyse(of)
  return of.questions.map((question) => {
    const voices = claims.filter((finding) => finding.question.id === question.id)
    return { voices, silence: silenceOn(question, { voices, searches }, index) }
  })
}

/** Claimants that decline, bodies searched for, and unheard sides with their parties. */
function outline(
  said: readonly (readonly [string | undefined, Sketch])[],
  searches: readonly VainSearch[],
): object {
  const claims = said.map(([claimant, rest], at) => claim(`c${at}`, { claimant, ...rest }))
  const [found] = silencesIn(bundle(claims, { actors, events }), searches)
  return {
    declined: found?.silence.declined.map((voice) => voice.claim.claimant),
    searched: found?.silence.searched.map(({ body }) => body),
    unheard: found?.silence.unheard.map((one) => [one.side.id, ...one.parties].join(' ')),
  }
}

const declines: Sketch = { stance: 'declines', value: undefined }
const figure: Sketch = { value: '5', assertedAt: '2025-01-01' }

describe('silence on a question', () => {
  const cases: readonly (readonly [
    string,
    Readonly<{ said?: Parameters<typeof outline>[0]; searches?: readonly VainSearch[] }>,
    object,
  ])[] = [
    ['is that of every side where nobody answers', {}, { unheard: ['A a1 a2', 'B b', 'C'] }],
    [
      'ends for a side with one claim of one of its members',
      { said: [['a3', figure]] },
      { unheard: ['B b', 'C'] },
    ],
    [
      'is not broken by those of no side or no name',
      {
        said: [
          ['press', figure],
          [undefined, figure],
        ],
      },
      { unheard: ['A a1 a2', 'B b', 'C'] },
    ],
    [
      'that was declared is another',
      { said: [['b', declines]] },
      { declined: ['b'], unheard: ['A a1 a2', 'C'] },
    ],
    [
      'that was declared is over once the body answers',
      {
        said: [
          ['a1', declines],
          ['a3', figure],
        ],
      },
      { unheard: ['B b', 'C'] },
    ],
    [
      'is declared again where the answer was taken back',
      {
        said: [
          ['a1', declines],
          ['a1', figure],
          ['a1', { stance: 'retracts', value: undefined, assertedAt: '2025-01-02' }],
        ],
      },
      { declined: ['a1'], unheard: ['B b', 'C'] },
    ],
    [
      'of nobody in particular is nobody’s',
      { said: [[undefined, declines]] },
      { unheard: ['A a1 a2', 'B b', 'C'] },
    ],
    [
      'after a search is told of whoever it was for, or of whom that one speaks for',
      { searches: [search('a3'), search('press')] },
      { searched: ['a1', 'press'], unheard: ['A a2', 'B b', 'C'] },
    ],
    [
      'after a search for anybody’s is told of every party that says nothing',
      { said: [['b', figure]], searches: [search(undefined)] },
      { searched: ['a1', 'a2'], unheard: ['A', 'C'] },
    ],
    [
      'ends for one searched for who has since said anything',
      { said: [['b', declines]], searches: [search('b')] },
      { declined: ['b'], unheard: ['A a1 a2', 'C'] },
    ],
  ]
  test.each(cases)('%s', (_, { said = [], searches = [] }, expected) => {
    expect(outline(said, searches)).toEqual({ declined: [], searched: [], ...expected })
  })

  test('is never of a side or a body that is heard', () => {
    fc.assert(
      fc.property(anyBundle, (given) => {
        for (const { voices, silence } of silencesIn(given)) {
          const heard = new Set(voices.map((voice) => voice.side))
          const answering = new Set(
            voices
              .filter(
                ({ claim: { stance }, state }) => state === 'current' && stance !== 'retracts',
              )
              .map(({ body }) => body),
          )
          expect(silence.unheard.filter((one) => heard.has(one.side.id))).toEqual([])
          expect(silence.declined.filter(({ body }) => answering.has(body))).toEqual([])
          expect(silence.searched).toEqual([])
        }
      }),
    )
  })
})
