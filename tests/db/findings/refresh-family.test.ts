import { expect, test } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { enterThings } from '../../../src/db/entering/enter-things.ts'
import { findFamily } from '../../../src/db/find-family.ts'
import { refreshFamily } from '../../../src/db/findings/refresh-family.ts'
import { summaryRows } from '../../../src/db/findings/summary-rows.ts'
import type { Store } from '../../../src/db/store.ts'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { figure } from '../../support/build-bundle.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { changing, enter, newYear } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

onEachDatabase('what the lists read of a family', (open) => {
  test('is what its analysis says, after an import and after one more claim', async () => {
    const store = await open()
    const root = (await enter(store, borderStrikes)).events[0] ?? ''
    expect(await storedOf(store, root)).toEqual(await computedOf(store, root))
    const before = await storedOf(store, root)
    await addClaim(store, root, 'at least 60')
    expect(await storedOf(store, root)).toEqual(await computedOf(store, root))
    expect(await storedOf(store, root)).not.toEqual(before)
  })

  test('counts its version up with each change, and only its own', async () => {
    const store = await open()
    const root = (await enter(store, borderStrikes)).events[0] ?? ''
    const other = (await enter(store, borderStrikes)).events[0] ?? ''
    await addClaim(store, root, '12')
    await addClaim(store, root, '13')
    const versions = [await findFamily(store, root), await findFamily(store, other)]
    expect(versions.map((family) => family?.version)).toEqual([3, 1])
  })

  test('goes back with a change that fails', async () => {
    const store = await open()
    const root = (await enter(store, borderStrikes)).events[0] ?? ''
    const before = await storedOf(store, root)
    const failing = changing(store, newYear, async (writing, change) => {
      await refreshFamily(writing, root, change.at)
      throw new Error('on second thoughts')
    })
    await expect(failing).rejects.toThrow('on second thoughts')
    expect(await storedOf(store, root)).toEqual(before)
    expect((await findFamily(store, root))?.version).toBe(1)
  })
})

async function addClaim(store: Store, root: string, phrase: string): Promise<void> {
  const bundle = (await findFamily(store, root))?.bundle
  const like = bundle?.claims[0]
  if (bundle === undefined || like === undefined) throw new Error('no claim to go by')
  const claims = [{ ...like, id: uuidv7(), value: figure(phrase) }]
  const nothing = { actors: [], events: [], documents: [], questions: [] }
  await changing(store, newYear, async (writing, change) => {
    const things = { ...bundle, ...nothing, claims }
    await enterThings(writing, change, { things, givenIdOf: () => undefined, sample: false })
    await refreshFamily(writing, root, change.at)
  })
}

async function computedOf(store: Store, root: string) {
  const bundle = (await findFamily(store, root))?.bundle
  if (bundle === undefined) throw new Error('no family')
  const rows = summaryRows(analyse(bundle), { events: bundle.events, root })
  return [rows.event_summary, rows.question_summary, rows.claim_summary]
}

async function storedOf({ db }: Store, root: string) {
  return [
    await db
      .selectFrom('event_summary')
      .selectAll()
      .where('root_id', '=', root)
      .orderBy('event_id')
      .execute(),
    await db
      .selectFrom('question_summary')
      .selectAll()
      .where('root_id', '=', root)
      .orderBy('question_id')
      .execute(),
    await db
      .selectFrom('claim_summary')
      .selectAll()
      .where('root_id', '=', root)
      .orderBy('claim_id')
      .execute(),
  ]
}
