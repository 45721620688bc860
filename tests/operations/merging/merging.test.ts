import { expect, test } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { findFamily } from '../../../src/db/find-family.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import type { Store } from '../../../src/db/store.ts'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import type { MergedKind } from '../../../src/domain/bundle/merge.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import { mergeThings } from '../../../src/operations/merging/merge-things.ts'
import { undoMerge } from '../../../src/operations/merging/undo-merge.ts'
import {
  actor,
  bundle,
  citation,
  claim,
  count,
  document,
  event,
  type Sketch,
} from '../../support/build-bundle.ts'
import { clock, enter } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const how = () => ({ personName: 'Amina', now: clock(Date.UTC(2025, 5, 1)), newId: uuidv7 })

/** Two reports of one hospital under two names, of one strike entered twice. */
const twice: Bundle = {
  ...bundle([]),
  actors: [
    actor('press', { kind: 'outlet', name: 'The Press' }),
    actor('hospital', { name: 'District hospital' }),
    actor('clinic', { name: 'The clinic' }),
  ],
  events: [event('strike'), event('raid')],
  documents: [document('d1', 'press'), document('d2', 'press')],
  questions: [
    count('q1', { event: 'strike' }),
    count('q2', { event: 'raid', measure: 'injured' }),
    count('q3', { event: 'strike', measure: 'missing' }),
  ],
  claims: [
    saying('c1', { question: 'q1', claimant: 'hospital', value: '46' }, 'd1'),
    saying('c2', { question: 'q1', claimant: 'clinic', value: '46' }, 'd2'),
    saying('c3', { question: 'q2', claimant: 'clinic', value: '12' }, 'd2'),
  ],
}

function saying(id: string, sketch: Sketch, source: string): Claim {
  return claim(id, { ...sketch, citations: [citation({ document: source })] })
}

async function entered(store: Store) {
  await enter(store, twice)
  const rows = await store.db.selectFrom('thing').select(['id', 'given_id']).execute()
  const ids = new Map(rows.map(({ id, given_id }) => [given_id, id]))
  const idOf = (given: string) => ids.get(given) ?? given
  const merge = (kind: MergedKind, merged: string, kept: string) =>
    mergeThings(store, { kind, merged: idOf(merged), kept: idOf(kept), reason: 'the same' }, how())
  const originsOf = async (given: string) => {
    const row = await store.db
      .selectFrom('claim_summary')
      .select('origins')
      .where('claim_id', '=', idOf(given))
      .executeTakeFirst()
    return row?.origins
  }
  return { idOf, merge, originsOf }
}

onEachDatabase('merging', (open) => {
  test('one actor under two names is one origin, and two again when it is undone', async () => {
    const store = await open()
    const { idOf, merge, originsOf } = await entered(store)
    const before = await findFamily(store, idOf('strike'))
    expect(await originsOf('c1')).toBe(2)
    const id = await merge('actor', 'clinic', 'hospital')
    expect(await originsOf('c1')).toBe(1)
    const merged = await findFamily(store, idOf('strike'))
    expect(merged?.bundle.actors.find((one) => one.id === idOf('hospital'))?.aliases).toEqual([
      'The clinic',
    ])
    await undoMerge(store, id, how())
    expect(await originsOf('c1')).toBe(2)
    expect((await findFamily(store, idOf('strike')))?.bundle).toEqual(before?.bundle)
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })

  test('one event entered twice is one family, and two again when it is undone', async () => {
    const store = await open()
    const { idOf, merge } = await entered(store)
    const id = await merge('event', 'raid', 'strike')
    const family = await findFamily(store, idOf('raid'))
    expect(family?.root).toBe(idOf('strike'))
    expect(family?.bundle.claims).toHaveLength(3)
    expect(family?.bundle.events).toHaveLength(1)
    const roots = await store.db.selectFrom('claim_summary').select('root_id').distinct().execute()
    expect(roots).toEqual([{ root_id: idOf('strike') }])
    await undoMerge(store, id, how())
    expect((await findFamily(store, idOf('raid')))?.bundle.claims).toHaveLength(1)
    expect((await findFamily(store, idOf('strike')))?.bundle.claims).toHaveLength(2)
  })

  test('questions and documents that are one read as one', async () => {
    const store = await open()
    const { idOf, merge } = await entered(store)
    await merge('event', 'raid', 'strike')
    await merge('question', 'q2', 'q1')
    await merge('document', 'd2', 'd1')
    const family = await findFamily(store, idOf('strike'))
    if (family === undefined) throw new Error('no family')
    expect(new Set(family.bundle.claims.map(({ question }) => question))).toEqual(
      new Set([idOf('q1')]),
    )
    expect(family.bundle.documents.map(({ id }) => id)).toEqual([idOf('d1')])
    expect(analyse(family.bundle).conflicts.map(({ kind }) => kind)).toContain('self')
  })

  test('what was recorded before a merge reads as it did then', async () => {
    const store = await open()
    const { idOf, merge } = await entered(store)
    await merge('actor', 'clinic', 'hospital')
    const then = await findFamily(store, idOf('strike'), { recordedBy: '2025-02-01T00:00:00.000Z' })
    expect(then?.bundle.actors.map(({ id }) => id)).toContain(idOf('clinic'))
  })

  test('refuses what cannot be one', async () => {
    const store = await open()
    const { merge } = await entered(store)
    await expect(merge('actor', 'clinic', 'clinic')).rejects.toMatchObject({ code: 'invalid' })
    await expect(merge('question', 'q2', 'q1')).rejects.toMatchObject({ code: 'invalid' })
    await merge('actor', 'clinic', 'hospital')
    await expect(merge('actor', 'clinic', 'press')).rejects.toMatchObject({ code: 'conflict' })
    await expect(merge('actor', 'hospital', 'clinic')).rejects.toMatchObject({ code: 'conflict' })
  })
})
