import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadThing } from '../../../../src/db/changing/load-thing.ts'
import { newestRevision } from '../../../../src/db/changing/standing-things.ts'
import type { Store } from '../../../../src/db/store.ts'
import type { Document } from '../../../../src/domain/document/document.ts'
import { documentSheet } from '../../../../src/web/document/entry/sheet.ts'
import { enter } from '../../../support/database/entering.ts'
import { pageStores } from '../../../support/web-app.ts'
import {
  crossed,
  expectSound,
  mixed,
  readFrom,
  sentFor,
  sheetDeps,
  thingDesk,
  writableBundle,
} from './thing-desk.ts'

const stores = pageStores()
afterAll(stores.close)

async function documentsIn(store: Store): Promise<readonly Document[]> {
  const rows = await store.db
    .selectFrom('document')
    .select('id')
    .where('replaced_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(5)
    .execute()
  const found = await Promise.all(rows.map(({ id }) => loadThing(store, 'document', { id })))
  return found.filter((one) => one !== undefined)
}

/** Texts as other systems write their line ends. */
const anyText = fc.constantFrom('one\r\ntwo', 'one\rtwo\n\n', '\n46', 'plain', ' at both ends ')

describe('a document written in its form', () => {
  test('is read from it again, whatever it is, its line ends included', async () => {
    const store = await stores.open()
    const deps = sheetDeps(store)
    await fc.assert(
      fc.asyncProperty(writableBundle, anyText, async (whole, text) => {
        const uncited = { ...whole, claims: [] }
        const documents = uncited.documents.map((one, at) => (at === 0 ? { ...one, text } : one))
        await enter(store, { ...uncited, documents })
        for (const content of await documentsIn(store)) {
          const typed = await sentFor(deps, documentSheet, content)
          const read = await readFrom(deps, documentSheet, { content, typed })
          expect(read).toEqual({ ok: true, content, before: [] })
        }
      }),
      { numRuns: 25 },
    )
  })

  test('leaves sound bundles behind, whatever of another document’s is taken over into it', async () => {
    const store = await stores.open()
    const deps = sheetDeps(store)
    const { post } = thingDesk(store)
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        writableBundle,
        fc.array(fc.tuple(crossed, fc.boolean()), { minLength: 4, maxLength: 8 }),
        async (whole, edits) => {
          await enter(store, whole)
          for (const [{ to, from, mask }, keep] of edits) {
            const things = await documentsIn(store)
            const [target, donor] = [things[to % things.length], things[from % things.length]]
            if (target === undefined || donor === undefined) continue
            const own = await sentFor(deps, documentSheet, target)
            const typed = mixed(own, await sentFor(deps, documentSheet, donor), mask)
            const newest = await newestRevision(store, 'document', target.id)
            const sent = { ...typed, seen: String(newest?.revision) }
            const answer = await post(
              `/documents/${target.id}/change`,
              keep ? { ...sent, keep: 'yes' } : sent,
            )
            expect([303, 422]).toContain(answer.status)
            seen.add(answer.status)
          }
          await expectSound(store)
        },
      ),
      { numRuns: 8 },
    )
    expect(seen).toContain(303)
  })
})
