import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { actor, bundle, claim, count, type Sketch } from '../../support/build-bundle.ts'

const id = (at: number) => `c${String(at).padStart(5, '0')}`

/** As many claims, each of its own body. */
const crowd = (size: number, sketch: (at: number) => Sketch) => {
  const numbers = Array.from({ length: size }, (_, at) => at)
  return bundle(
    numbers.map((at) => claim(id(at), { claimant: `body${at}`, ...sketch(at) })),
    { actors: [...numbers.map((at) => actor(`body${at}`)), actor('press')] },
  )
}

/** One figure against as many others: that many conflicts. */
const against = (size: number) => crowd(size + 1, (at) => ({ value: at === 0 ? '10' : '20' }))

describe('the conflicts listed of one question', () => {
  test('are all of 200', () => {
    const { conflicts, questions } = analyse(against(200))
    expect(conflicts).toHaveLength(200)
    expect(questions[0]?.more).toBe(0)
  })

  test('are 200 of 201, and one more', () => {
    const { conflicts, questions } = analyse(against(201))
    expect(conflicts).toHaveLength(200)
    expect(questions[0]?.more).toBe(1)
  })

  test('are the most severe', () => {
    const { conflicts } = analyse(
      crowd(252, (at) => ({ value: at === 0 ? '10' : at % 5 === 0 ? '100' : '11' })),
    )
    const counts = Object.groupBy(conflicts, ({ severity }) => severity)
    expect(counts.extreme).toHaveLength(200)
    expect(conflicts.map(({ ratio }) => ratio)).toContain(9.182)
  })

  test('of denials too, with what is beyond them', () => {
    const { conflicts, questions } = analyse(
      crowd(301, (at) => (at === 0 ? { stance: 'denies' } : { value: '10' })),
    )
    expect(conflicts).toHaveLength(200)
    expect(questions[0]?.more).toBe(100)
  })

  test('are counted for each question by itself', () => {
    const numbers = Array.from({ length: 302 }, (_, at) => at)
    const two = bundle(
      numbers.map((at) =>
        claim(id(at), {
          claimant: `body${at}`,
          question: at % 2 === 0 ? 'q' : 'r',
          value: at < 2 ? '10' : '20',
        }),
      ),
      {
        actors: [...numbers.map((at) => actor(`body${at}`)), actor('press')],
        questions: [count('q'), count('r', { measure: 'missing' })],
      },
    )
    const { conflicts, questions } = analyse(two)
    expect(conflicts).toHaveLength(300)
    expect(questions.map(({ more }) => more)).toEqual([0, 0])
  })

  test('of 5,000 figures that all disagree are 200, the rest counted, everyone contested', () => {
    const size = 5000
    const { claims, conflicts, questions } = analyse(crowd(size, (at) => ({ value: `${at + 1}` })))
    expect(conflicts).toHaveLength(200)
    expect(questions[0]?.more).toBe((size * (size - 1)) / 2 - 200)
    expect(claims.filter(({ contested }) => !contested)).toEqual([])
    expect(conflicts[0]?.claims).toContain(id(0))
    expect(conflicts.every(({ severity }) => severity === 'extreme')).toBe(true)
  })

  test('are exactly the disjoint pairs, listed or counted, and contest exactly those in one', () => {
    const spans = fc.array(
      fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }), fc.boolean()),
      { minLength: 2, maxLength: 45 },
    )
    fc.assert(
      fc.property(spans, (given) => {
        const found = analyse(
          crowd(given.length, (at) => {
            const [low, width, isOpen] = given[at] ?? [0, 1, false]
            return { value: isOpen ? `at least ${low}` : `${low} to ${low + width}` }
          }),
        )
        const high = (at: number) => {
          const [low, width, isOpen] = given[at] ?? [0, 1, false]
          return isOpen ? Number.POSITIVE_INFINITY : low + width
        }
        const below = (one: number, other: number) => high(one) < (given[other]?.[0] ?? 0)
        const numbers = given.map((_, at) => at)
        const pairs = numbers.flatMap((one) =>
          numbers.filter((other) => below(one, other)).map((other) => [one, other]),
        )
        expect(found.conflicts).toHaveLength(Math.min(200, pairs.length))
        expect(found.questions[0]?.more).toBe(Math.max(0, pairs.length - 200))
        const inOne = new Set(pairs.flat().map(id))
        expect(found.claims.filter(({ contested }) => contested).map(({ claim: { id } }) => id)) //
          .toEqual([...inOne].sort())
      }),
    )
  })
})
