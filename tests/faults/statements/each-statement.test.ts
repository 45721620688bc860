import { describe, expect, test } from '@jest/globals'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import { readTree } from '../../rules/reading/tree.ts'
import { actor } from '../../support/build-bundle.ts'
import { newYear } from '../../support/database/entering.ts'
import { acts } from './acts.ts'
import { leftByKills } from './states.ts'

/** What opens a transaction is given the store itself; what works within one takes a `writing`. */
const operation = /export async function (\w+)\(\s*store: Store\b((?:(?!\n\}).|\n(?!\}))*)/g

test('every operation that writes is killed at each of its statements', () => {
  const written = readTree('src/operations').flatMap(({ text }) =>
    [...text.matchAll(operation)]
      .filter(([, , body = '']) => body.includes('withTransaction('))
      .map(([, name]) => name),
  )
  expect(Object.keys(acts).sort()).toEqual(written.sort())
})

describe('killed before any of its statements, it has done nothing or everything', () => {
  test.each(Object.entries(acts))('%s', async (_name, act) => {
    const { statements, ...left } = await leftByKills(act)
    expect(left).toEqual({ between: [], isChanged: true, faults: [] })
    expect(statements).toBeGreaterThan(4)
  })
})

test('a write of two transactions turns it red', async () => {
  const how = { personName: 'Amina', now: () => newYear, newId: () => 'person' }
  const left = await leftByKills({
    prepare: async () => undefined,
    write: async (store) => {
      for (const id of ['kabul', 'islamabad'])
        await enterThing(store, [{ kind: 'actor', content: actor(id) }], how)
    },
  })
  expect(left.between.length).toBeGreaterThan(4)
})
