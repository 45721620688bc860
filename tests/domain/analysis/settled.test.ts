import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Analysis } from '../../../src/domain/analysis/analysis.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { conflictName } from '../../../src/domain/disagreement/settled.ts'
import { analysisJson } from '../../../src/exports/analysis-json.ts'
import * as arbitrary from '../../support/arbitrary-bundle.ts'
import { actor, bundle, claim, count, event } from '../../support/build-bundle.ts'

const nameOf = ({ kind, claims }: Analysis['conflicts'][number]) => conflictName(kind, claims)
const namesIn = (of: Bundle) => analyse(of).conflicts.map(nameOf)
const contestedIn = (of: Bundle, settled: readonly string[]) =>
  analyse(of, { settled: new Set(settled) })
    .claims.filter(({ contested }) => contested)
    .map((finding) => finding.claim.id)

/** Three claimants with three figures that cannot hold together. */
const three = bundle(
  [
    claim('c1', { claimant: 'kabul', value: '46' }),
    claim('c2', { claimant: 'islamabad', value: '20' }),
    claim('c3', { claimant: 'un', value: '70' }),
  ],
  {
    actors: [actor('kabul'), actor('islamabad'), actor('un')],
    events: [event('e')],
    questions: [count('q')],
  },
)

/** A bundle with some of its conflicts, and one more of them. */
const withSome = arbitrary.bundle
  .map((of) => ({ of, names: namesIn(of) }))
  .filter(({ names }) => names.length > 0)
  .chain(({ of, names }) =>
    fc.record({
      of: fc.constant(of),
      some: fc.subarray(names),
      one: fc.constantFrom(...names),
    }),
  )

describe('a conflict that a person has explained', () => {
  test.each([
    ['none', [], ['c1', 'c2', 'c3']],
    ['one of three', ['value c1 c2'], ['c1', 'c2', 'c3']],
    ['all of one claim', ['value c1 c2', 'value c1 c3'], ['c2', 'c3']],
    ['every one', ['value c1 c2', 'value c1 c3', 'value c2 c3'], []],
    ['one that is none', ['value c8 c9'], ['c1', 'c2', 'c3']],
    ['one of another kind', ['denial c1 c2', 'value c1 c3', 'value c2 c3'], ['c1', 'c2']],
  ])('lets go of the claims all of whose conflicts are explained: %s', (_, settled, left) => {
    expect(contestedIn(three, settled)).toEqual(left)
  })

  test('is spelled alike whatever the order of its claims', () => {
    expect(conflictName('sum', ['b', 'a', 'c'])).toBe(conflictName('sum', ['c', 'b', 'a']))
  })

  test('gives a question that nothing contests its plain wording', () => {
    const [question] = analyse(three, { settled: new Set(namesIn(three)) }).questions
    expect(question?.contested).toBe(false)
    expect(question?.wording).not.toContain('These accounts conflict')
  })

  test('lets the lower figure be against interest again', () => {
    const sides = [
      { id: 'a', name: 'Kabul', members: ['kabul'] },
      { id: 'p', name: 'Islamabad', members: ['islamabad'] },
    ]
    const disputed = bundle(
      [
        claim('c1', { claimant: 'kabul', value: '46' }),
        claim('c2', { claimant: 'islamabad', value: '20' }),
      ],
      {
        actors: [actor('kabul'), actor('islamabad')],
        events: [event('e', { sides })],
        questions: [count('q', { population: 'civilians', victimSide: 'a', causedBy: 'p' })],
      },
    )
    const interestIn = (settled: readonly string[]) =>
      analyse(disputed, { settled: new Set(settled) }).claims[1]?.interest
    expect(interestIn([])).toBe('neutral')
    expect(interestIn(['value c1 c2'])).toBe('against_interest')
  })

  test('frees nothing where more conflicts are than can be listed', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => String(at + 10))
    const many = bundle(
      crowd.map((at) => claim(`c${at}`, { claimant: `a${at}`, value: at })),
      {
        actors: crowd.map((at) => actor(`a${at}`)),
        events: [event('e')],
        questions: [count('q')],
      },
    )
    expect(analyse(many).questions[0]?.more).toBeGreaterThan(0)
    expect(contestedIn(many, namesIn(many))).toEqual(contestedIn(many, []))
  })

  test('never makes another claim contested, nor adds or removes a conflict', () => {
    fc.assert(
      fc.property(withSome, ({ of, some, one }) => {
        const before = contestedIn(of, some)
        const after = contestedIn(of, [...some, one])
        expect(before).toEqual(expect.arrayContaining(after))
        const settled = new Set([...some, one])
        expect(analyse(of, { settled }).conflicts.map(nameOf)).toEqual(namesIn(of))
      }),
      { numRuns: 200 },
    )
  })

  test('counts the same whatever the order of entry', () => {
    const shuffled = withSome.chain(({ of, some }) =>
      fc.tuple(fc.constant(of), arbitrary.shuffled(of), fc.constant(new Set(some))),
    )
    fc.assert(
      fc.property(shuffled, ([of, other, settled]) => {
        expect(analysisJson(analyse(other, { settled }))).toBe(
          analysisJson(analyse(of, { settled })),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('changes nothing where there is none, or none of this bundle', () => {
    fc.assert(
      fc.property(arbitrary.bundle, (of) => {
        const settled = new Set(['value nobody nothing'])
        expect(analysisJson(analyse(of, { settled }))).toBe(analysisJson(analyse(of)))
      }),
      { numRuns: 200 },
    )
  })
})
