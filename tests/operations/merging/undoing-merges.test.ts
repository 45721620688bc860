import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { findFamily } from '../../../src/db/find-family.ts'
import { bundleOf } from '../../../src/db/given/bundle-of.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import type { Store } from '../../../src/db/store.ts'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { type Merge, mergedKinds } from '../../../src/domain/bundle/merge.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import { bundleJson } from '../../../src/exports/bundle-json.ts'
import { mergeThings } from '../../../src/operations/merging/merge-things.ts'
import { previewMerge } from '../../../src/operations/merging/preview-merge.ts'
import { undoMerge } from '../../../src/operations/merging/undo-merge.ts'
import { bundle as arbitraryBundle } from '../../support/arbitrary-bundle.ts'
import { clock, enter } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

/** Which of the things of a kind is to be read as which. */
const wish = fc.record({ kind: fc.constantFrom(...mergedKinds), from: fc.nat(), into: fc.nat() })

type Wish = Readonly<{ kind: Merge['kind']; from: number; into: number }>

async function thingsOf(store: Store, kind: Merge['kind']): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('thing')
    .select('id')
    .where('kind', '=', kind)
    .orderBy('given_id')
    .execute()
  return rows.map(({ id }) => id)
}

async function mergeFor(store: Store, { kind, from, into }: Wish): Promise<Merge> {
  const ids = await thingsOf(store, kind)
  const at = (number: number) => ids[number % ids.length] ?? ''
  return { kind, merged: at(from), kept: at(into) }
}

/** All that lists, pages, exports and the search read. */
async function asRead(store: Store) {
  const whole = await bundleOf(store)
  const claims = await store.db
    .selectFrom('claim_summary')
    .selectAll()
    .orderBy('claim_id')
    .execute()
  const events = await store.db
    .selectFrom('event_summary')
    .selectAll()
    .orderBy('event_id')
    .execute()
  const found = await store.db.selectFrom('search_row').select(['thing_id', 'words']).execute()
  return {
    export: whole && bundleJson(whole),
    claims,
    events,
    found: found.map(({ thing_id, words }) => `${thing_id} ${words}`).sort(),
  }
}

/** What a preview foretold of each family is what is found of it. */
async function expectForetold(store: Store, preview: Awaited<ReturnType<typeof previewMerge>>) {
  for (const { root, bundle, after } of preview.families) {
    const family = await findFamily(store, root)
    expect(family?.root).toBe(root)
    expect(family?.bundle).toEqual(bundle)
    expect(family && analyse(family.bundle)).toEqual(after)
  }
}

onEachDatabase('merges and their undoing', (open) => {
  test('what a preview foretells is found; undone in any order, all reads as before', async () => {
    let merged = 0
    const wishes = fc.array(wish, { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        arbitraryBundle,
        wishes,
        fc.infiniteStream(fc.nat()),
        async (bundle, all, any) => {
          const store = await open()
          await enter(store, bundle)
          const before = await asRead(store)
          const how = { personName: 'Amina', now: clock(Date.UTC(2025, 5, 1)), newId: uuidv7 }
          const made: string[] = []
          for (const one of all) {
            const merge = await mergeFor(store, one)
            try {
              const preview = await previewMerge(store, merge)
              made.push(await mergeThings(store, { ...merge, reason: 'the same' }, how))
              await expectForetold(store, preview)
            } catch (thrown) {
              if (!(thrown instanceof Refusal)) throw thrown
            }
          }
          merged += made.length
          // A merge that others lean on waits until these are undone.
          for (let refused = 0; made.length > 0; ) {
            const [next = ''] = made.splice((any.next().value ?? 0) % made.length, 1)
            const isUndone = await undoMerge(store, next, how).then(() => true, isRefusal)
            refused = isUndone ? 0 : refused + 1
            if (!isUndone) made.push(next)
            expect(refused).toBeLessThan(1000)
          }
          expect(await asRead(store)).toEqual(before)
          expect(await verifyLog(store)).toMatchObject({ ok: true })
          await store.close()
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
    expect(merged).toBeGreaterThan(0)
  }, 120_000)
})

/** False for a refusal; anything else is thrown on. */
function isRefusal(thrown: unknown): false {
  if (thrown instanceof Refusal) return false
  throw thrown
}
