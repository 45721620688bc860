import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { findFamily } from '../../src/db/find-family.ts'
import { listClaims } from '../../src/db/lists/list-claims.ts'
import { listEvents } from '../../src/db/lists/list-events.ts'
import { listSamples } from '../../src/db/lists/list-samples.ts'
import { firstPage } from '../../src/db/lists/page.ts'
import { historyOf } from '../../src/db/log/history-of.ts'
import { logHead } from '../../src/db/log/log-head.ts'
import { verifyLog } from '../../src/db/log/verify-log.ts'
import type { Store } from '../../src/db/store.ts'
import { bundleJson } from '../../src/exports/bundle-json.ts'
import { readBundleText } from '../../src/imports/bundle/read-bundle-text.ts'
import { removeSamples } from '../../src/operations/remove-samples.ts'
import { seedSamples } from '../../src/operations/seed-samples.ts'
import { bundle, claim } from '../support/build-bundle.ts'
import { borderStrikes } from '../support/database/border-strikes.ts'
import { clock, enter, newYear } from '../support/database/entering.ts'
import { idOf } from '../support/database/given.ts'
import { onEachDatabase } from '../support/database/stores.ts'

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sayswho-seeds-'))
  writeFileSync(join(directory, 'a.bundle.json'), bundleJson(borderStrikes))
  writeFileSync(join(directory, 'b.bundle.json'), bundleJson(bundle([claim('c', { value: '3' })])))
  writeFileSync(join(directory, 'notes.txt'), 'not a bundle')
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

const page = firstPage()

function seed(store: Store, folder = directory) {
  const now = clock(newYear)
  return seedSamples(store, { directory: folder, readBundleText, now, newId: uuidv7 })
}

function remove(store: Store, now = clock(newYear + 3_600_000)) {
  return removeSamples(store, { enteredBy: 'editor', now, newId: uuidv7 })
}

onEachDatabase('samples', (open) => {
  test('fill an empty database, marked as such, the first by name on top', async () => {
    const store = await open()
    expect((await seed(store)).map(({ created }) => created.claims)).toEqual([1, 5])
    const { rows } = await listEvents(store, { page })
    expect(rows.map(({ title, sample }) => [title, sample])).toEqual([
      ['Exchange of strikes', true],
      ['Airstrikes', true],
      ['e', true],
    ])
    expect((await listSamples(store)).map(({ title }) => title)).toEqual([
      'Exchange of strikes',
      'e',
    ])
  })

  test('do not come into a database that holds anything', async () => {
    const store = await open()
    await enter(store, borderStrikes)
    expect(await seed(store)).toEqual([])
    expect(await listSamples(store)).toEqual([])
  })

  test('all stay out where one of them is broken', async () => {
    const store = await open()
    const folder = mkdtempSync(join(tmpdir(), 'sayswho-broken-'))
    writeFileSync(join(folder, 'a.bundle.json'), bundleJson(borderStrikes))
    writeFileSync(join(folder, 'b.bundle.json'), '{')
    await expect(seed(store, folder)).rejects.toMatchObject({ code: 'invalid' })
    expect(await logHead(store)).toBeUndefined()
    rmSync(folder, { recursive: true })
  })

  test('go with one action, and what is real stays', async () => {
    const store = await open()
    await seed(store)
    await enter(store, bundle([claim('c', { value: '3' })]), { now: clock(newYear + 60_000) })
    expect(await remove(store)).toBe(31)
    expect((await listEvents(store, { page })).rows.map(({ sample }) => sample)).toEqual([false])
    expect((await listClaims(store, { page })).total).toBe(1)
    expect([await listSamples(store), await remove(store)]).toEqual([[], 0])
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })

  test('do not come back by themselves', async () => {
    const store = await open()
    await seed(store)
    await remove(store)
    expect(await seed(store)).toEqual([])
  })

  test('stay as history', async () => {
    const store = await open()
    await seed(store)
    const root = await idOf(store, 'exchange')
    await remove(store)
    expect(await findFamily(store, root)).toBeUndefined()
    const then = await findFamily(store, root, { recordedBy: '2025-01-01T00:30:00.000Z' })
    expect(then?.bundle.claims).toHaveLength(5)
    const history = await historyOf(store, root)
    expect(history?.entries.map(({ by, action }) => [by, action])).toEqual([
      ['seed', 'event.enter'],
      ['editor', 'event.withdraw'],
    ])
    expect(history?.revisions.map(({ replacedAt }) => replacedAt)).toEqual([
      '2025-01-01T01:00:00.000Z',
    ])
  })

  test('go even where the clock went back, at a later instant', async () => {
    const store = await open()
    await seed(store)
    await remove(store, clock(newYear - 86_400_000))
    const head = await logHead(store)
    expect(head?.at).toBe('2025-01-01T00:00:01.001Z')
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })
})
