import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { migrate } from '../../../src/db/migrating/migrate.ts'
import { openDatabase } from '../../../src/db/open-database.ts'
import type { Store } from '../../../src/db/store.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import { routeTable } from '../../../src/web/route-table.ts'
import { stateOf } from '../../faults/statements/states.ts'
import { actor } from '../../support/build-bundle.ts'
import { asked, fill } from './served/full-store.ts'
import { isOfRoute, linkedPages, openSite } from './served/site.ts'

/** Asked for by machines, and so linked from nowhere. */
const machines = ['/healthz', '/readyz']

let close = async (): Promise<void> => undefined
afterEach(() => close())

async function filledFolder(): Promise<Readonly<{ folder: string; store: Store }>> {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-reading-'))
  const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  close = async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  }
  await migrate(store)
  await fill(store)
  return { folder, store }
}

test('every page is read without changing a single row', async () => {
  const { folder, store } = await filledFolder()
  const before = stateOf(folder)
  const site = await openSite(store)
  const pages = await linkedPages(site, asked)
  for (const path of machines) await site.get(path)
  await site.close()
  const patterns = routeTable.filter(({ method }) => method === 'get').map(({ path }) => path)
  const unread = patterns.filter((one) => !pages.some(({ path }) => isOfRoute(one, path)))
  expect(unread).toEqual(machines)
  expect(pages.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([])
  expect(stateOf(folder)).toBe(before)
})

test('a page that writes turns it red', async () => {
  const { folder, store } = await filledFolder()
  const before = stateOf(folder)
  const how = { personName: 'Amina', now: () => Date.UTC(2025, 0, 1), newId: () => 'new' }
  const site = await openSite(store, [
    {
      method: 'get',
      path: '/',
      access: 'anyone',
      handler: async (deps, _request, response) => {
        await enterThing(deps.store, [{ kind: 'actor', content: actor('counted') }], how)
        response.send('seen')
      },
    },
  ])
  await linkedPages(site)
  await site.close()
  expect(stateOf(folder)).not.toBe(before)
})
