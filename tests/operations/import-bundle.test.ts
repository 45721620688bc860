import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findFamily } from '../../src/db/find-family.ts'
import { bundleOf } from '../../src/db/given/bundle-of.ts'
import { verifyLog } from '../../src/db/log/verify-log.ts'
import type { Store } from '../../src/db/store.ts'
import { analyse } from '../../src/domain/analysis/analyse.ts'
import type { Bundle } from '../../src/domain/bundle/bundle.ts'
import { bundleJson } from '../../src/exports/bundle-json.ts'
import { bundle as anyBundle } from '../support/arbitrary-bundle.ts'
import { actor, bundle, claim, count, document, event, figure } from '../support/build-bundle.ts'
import { enter } from '../support/database/entering.ts'
import { onEachDatabase } from '../support/database/stores.ts'

onEachDatabase('importing a bundle', (open) => {
  test('and exporting it again gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyBundle, async (given) => {
        const store = await open()
        await enter(store, given)
        expect(await exported(store)).toBe(bundleJson(given))
        await store.close()
      }),
      { numRuns: 10 },
    )
  })

  test('makes the database say what the file says', async () => {
    const store = await open()
    await fc.assert(
      fc.asyncProperty(anyBundle.map(withoutUncitedTexts), async (given) => {
        const { events } = await enter(store, given)
        const found = []
        for (const root of events) found.push(...(await saidOf(store, root)))
        expect(found.sort()).toEqual(saidIn(given).sort())
      }),
      { numRuns: 30 },
    )
  })

  test('enters each thing in the log once, and the import itself', async () => {
    const store = await open()
    await enter(store, small)
    const rows = await store.db.selectFrom('log').select(['action', 'object_id']).execute()
    const actions = Map.groupBy(rows, ({ action }) => action)
    expect(Object.fromEntries([...actions].map(([action, all]) => [action, all.length]))).toEqual({
      'import.enter': 1,
      'actor.enter': 7,
      'event.enter': 1,
      'document.enter': 1,
      'question.enter': 1,
      'claim.enter': 2,
    })
    expect(new Set(rows.map(({ object_id }) => object_id)).size).toBe(rows.length)
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 13, erasedDetails: 0 })
  })

  test('keeps nothing of one that breaks a rule of the schema', async () => {
    const store = await open()
    const value = { ...figure('46'), max: 12 }
    const broken = bundle([claim('c1', { value: '46' }), claim('c2', { value })])
    await expect(enter(store, broken)).rejects.toThrow()
    expect(await exported(store)).toBe(bundleJson(bundleOfNothing))
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 0, erasedDetails: 0 })
  })

  const unfit: readonly (readonly [string, string, string])[] = [
    ['a zero character', 'a\0b', '$.actors[7].name'],
    ['half a surrogate pair', 'a\uD83D', '$.actors[7].name'],
  ]
  test.each(unfit)('refuses %s with its path', async (_name, name, path) => {
    const store = await open()
    const odd = { ...small, actors: [...small.actors, actor('odd', { name })] }
    await expect(enter(store, odd)).rejects.toMatchObject({
      code: 'invalid',
      faults: [expect.stringContaining(path)],
    })
  })

  test('twice keeps both apart, and the second goes out under other ids', async () => {
    const store = await open()
    await enter(store, small)
    const { events } = await enter(store, small)
    const out = await bundleOf(store)
    expect(out?.claims.map(({ id }) => id)).toEqual(['c1', 'c1-2', 'c2', 'c2-2'])
    const again = await open()
    if (out) await enter(again, out)
    expect(await exported(again)).toBe(await exported(store))
    const second = await bundleOf(store, { event: events[0] })
    expect(second && bundleJson(second)).toBe(bundleJson(withoutStrangers(small)))
  })

  test('of other words or thresholds is refused only when all goes out at once', async () => {
    const store = await open()
    await enter(store, small)
    const { events } = await enter(store, { ...small, policy: { ...small.policy, windowHours: 1 } })
    await expect(bundleOf(store)).rejects.toMatchObject({ code: 'conflict' })
    const one = await bundleOf(store, { event: events[0] })
    expect(one?.policy.windowHours).toBe(1)
  })

  test('is not found under an event that is not there', async () => {
    const store = await open()
    expect(await bundleOf(store, { event: 'nowhere' })).toBeUndefined()
  })
})

onEachDatabase('the actors of a second bundle', (open) => {
  const first = speakers('Afghan government', 'Hamdullah Fitrat')

  test('are new, and those that may be the same are named', async () => {
    const store = await open()
    await enter(store, first)
    const again = await enter(store, speakers('Kabul', 'HAMDULLAH FITRAT'))
    expect([again.matched, again.created.actors]).toEqual([0, 3])
    expect(again.possible.map(({ given, name, knownAs }) => [given, name, knownAs])).toEqual([
      ['fitrat', 'HAMDULLAH FITRAT', 'Hamdullah Fitrat'],
      ['kabul', 'Kabul', 'Afghan government'],
      ['paper', 'The Paper', 'The Paper'],
    ])
  })

  test('are those already there where name, kind and body are the same', async () => {
    const store = await open()
    await enter(store, first, { matchActors: 'exact' })
    const again = await enter(store, first, { matchActors: 'exact' })
    expect([again.matched, again.created.actors, again.possible]).toEqual([3, 0, []])
    expect((await bundleOf(store))?.actors.map(({ id }) => id)).toEqual([
      'fitrat',
      'kabul',
      'paper',
    ])
  })

  test('are others where they speak for another', async () => {
    const store = await open()
    await enter(store, first, { matchActors: 'exact' })
    const other = await enter(store, speakers('Another government', 'Hamdullah Fitrat'), {
      matchActors: 'exact',
    })
    expect([other.matched, other.created.actors]).toEqual([1, 2])
  })

  test('are never matched with samples', async () => {
    const store = await open()
    await enter(store, first, { sample: true })
    const real = await enter(store, first, { matchActors: 'exact' })
    expect([real.matched, real.possible]).toEqual([0, []])
  })
})

const small = bundle([
  claim('c1', { claimant: 'a', value: '46' }),
  claim('c2', { claimant: 'b', value: 'at least 50' }),
])

const bundleOfNothing: Bundle = {
  ...bundle([]),
  actors: [],
  events: [],
  documents: [],
  questions: [],
}

function speakers(body: string, person: string): Bundle {
  return bundle([claim('c1', { claimant: 'fitrat', value: '46' })], {
    actors: [
      actor('fitrat', { name: person, kind: 'spokesperson', speaksFor: 'kabul' }),
      actor('kabul', { name: body, kind: 'government', aliases: ['Kabul'] }),
      actor('paper', { name: 'The Paper', kind: 'outlet' }),
    ],
    events: [event('e')],
    documents: [document('d', 'paper')],
    questions: [count('q')],
  })
}

/** A text that no claim cites belongs to no family, so what it is a copy of cannot tell there. */
function withoutUncitedTexts(given: Bundle): Bundle {
  const cited = new Set(
    given.claims.flatMap(({ citations }) => citations.map((one) => one.document)),
  )
  return {
    ...given,
    documents: given.documents.map((one) => ({
      ...one,
      text: cited.has(one.id) ? one.text : undefined,
    })),
  }
}

/** A family takes along only the actors it names. */
function withoutStrangers(given: Bundle): Bundle {
  return { ...given, actors: given.actors.filter(({ id }) => ['a', 'b', 'press'].includes(id)) }
}

async function exported(store: Store): Promise<string | undefined> {
  const out = await bundleOf(store)
  return out && bundleJson(out)
}

function saidIn(given: Bundle): string[] {
  return said(given, (id) => id)
}

async function saidOf(store: Store, root: string): Promise<readonly string[]> {
  const family = await findFamily(store, root)
  const rows = await store.db.selectFrom('thing').select(['id', 'given_id']).execute()
  const given = new Map(rows.map((row) => [row.id, row.given_id]))
  return family ? said(family.bundle, (id) => given.get(id) ?? id) : []
}

function said(given: Bundle, nameOf: (id: string) => string): string[] {
  const { claims, conflicts, questions } = analyse(given)
  return [
    ...claims.map(({ claim: { id }, supersededBy, question: _, ...found }) =>
      JSON.stringify([
        nameOf(id),
        supersededBy && nameOf(supersededBy),
        found.state,
        found.time,
        found.isPosition,
        found.interest,
        found.corroboration,
        found.origins,
        found.publishers,
        found.contested,
      ]),
    ),
    ...conflicts.map(({ kind, severity, ratio, claims: ids, explanation }) =>
      JSON.stringify([kind, severity, ratio, ids.map(nameOf).sort(), explanation]),
    ),
    ...questions.map(({ question: { id }, figures, contested, wording, more }) =>
      JSON.stringify([nameOf(id), figures, contested, wording, more]),
    ),
  ]
}
