import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newestRevision } from '../../../../src/db/changing/standing-things.ts'
import { findFamily } from '../../../../src/db/find-family.ts'
import type { Store } from '../../../../src/db/store.ts'
import type { Event } from '../../../../src/domain/event/event.ts'
import { eventSheet } from '../../../../src/web/event/entry/sheet.ts'
import { victimsSheet } from '../../../../src/web/event/entry/victims.ts'
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

async function eventsIn(store: Store, roots: readonly string[]): Promise<readonly Event[]> {
  const families = await Promise.all(roots.map((root) => findFamily(store, root)))
  return families.flatMap((family) => family?.bundle.events ?? [])
}

describe('an event written in its forms', () => {
  test.each([
    ['the event', eventSheet],
    ['its victims', victimsSheet],
  ] as const)('%s: is read from it again, whatever it is', async (_name, sheetOf) => {
    const store = await stores.open()
    const deps = sheetDeps(store)
    await fc.assert(
      fc.asyncProperty(writableBundle, async (whole) => {
        const { events } = await enter(store, whole)
        for (const content of await eventsIn(store, events)) {
          const typed = await sentFor(deps, sheetOf, content)
          const read = await readFrom(deps, sheetOf, { content, typed })
          expect(read).toEqual({ ok: true, content, before: [] })
        }
      }),
      { numRuns: 25 },
    )
  })

  test('leaves sound bundles behind, whatever of another event’s is taken over into it', async () => {
    const store = await stores.open()
    const deps = sheetDeps(store)
    const { post } = thingDesk(store)
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        writableBundle,
        fc.array(crossed, { minLength: 3, maxLength: 6 }),
        async (whole, edits) => {
          const { events } = await enter(store, whole)
          for (const { to, from, mask } of edits) {
            const things = await eventsIn(store, events)
            const [target, donor] = [things[to % things.length], things[from % things.length]]
            if (target === undefined || donor === undefined) continue
            for (const [sheetOf, path] of [
              [eventSheet, 'change'],
              [victimsSheet, 'victims/change'],
            ] as const) {
              const own = await sentFor(deps, sheetOf, target)
              const typed = mixed(own, await sentFor(deps, sheetOf, donor), mask)
              const newest = await newestRevision(store, 'event', target.id)
              const answer = await post(`/events/${target.id}/${path}`, {
                ...typed,
                seen: String(newest?.revision),
              })
              expect([303, 422]).toContain(answer.status)
              seen.add(answer.status)
            }
          }
          await expectSound(store)
        },
      ),
      { numRuns: 12 },
    )
    expect(seen).toContain(303)
  })
})
