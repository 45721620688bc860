import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/domain/refusal.ts'
import { deepest, refuseDeepTrees } from '../../src/operations/importing/refuse-deep-trees.ts'
import { actor, bundle, event } from '../support/build-bundle.ts'

const line = <Thing>(length: number, thing: (id: string, parent: string | undefined) => Thing) =>
  Array.from({ length }, (_, at) => thing(`n${at}`, at === 0 ? undefined : `n${at - 1}`))
const term = (id: string, within: string | undefined) => ({
  id,
  name: id,
  within,
  disjointFrom: [],
})

const trees: readonly (readonly [string, (length: number) => Parameters<typeof bundle>[1]])[] = [
  ['$.actors', (length) => ({ actors: line(length, (id, speaksFor) => actor(id, { speaksFor })) })],
  ['$.events', (length) => ({ events: line(length, (id, within) => event(id, { within })) })],
  [
    '$.vocabulary.measures',
    (length) => ({ vocabulary: { measures: line(length, term), populations: [] } }),
  ],
  [
    '$.vocabulary.populations',
    (length) => ({ vocabulary: { measures: [], populations: line(length, term) } }),
  ],
]

describe('taking in a line', () => {
  test.each(trees)('of %s: as deep as pages can show, no deeper', (path, made) => {
    expect(() => refuseDeepTrees(bundle([], made(deepest)))).not.toThrow()
    const refused = refusalOf(() => refuseDeepTrees(bundle([], made(deepest + 1))))
    expect(refused?.faults).toEqual([`${path}[${deepest}]: stands in a line of more than 100`])
  })

  test('of 100,000 is refused without walking it for each', () => {
    const refused = refusalOf(() => refuseDeepTrees(bundle([], trees[0]?.[1](100_000))))
    expect(refused?.code).toBe('invalid')
  })
})

function refusalOf(run: () => void): Refusal | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return undefined
}
