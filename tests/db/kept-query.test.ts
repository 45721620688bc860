import { expect, test } from '@jest/globals'
import { keptQuery } from '../../src/db/kept-query.ts'
import type { Store } from '../../src/db/store.ts'
import { borderStrikes } from '../support/database/border-strikes.ts'
import { enter } from '../support/database/entering.ts'
import { onEachDatabase } from '../support/database/stores.ts'

type Wanted = Readonly<{
  ids: readonly string[] | 'all'
  kind: 'actor' | 'event' | undefined
  other: string
}>

/** A query with a list, a text that may be absent, and one that stands in it twice. */
function counted(onBuild: () => void) {
  return keptQuery((reading, { ids, kind, other }: Wanted) => {
    onBuild()
    return reading.db
      .selectFrom('thing')
      .select(['id', 'kind', 'sample'])
      .$if(ids !== 'all', (query) =>
        query.where((eb) => reading.engine.among(eb.ref('id'), ids === 'all' ? [] : ids)),
      )
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'actor'))
      .where('sample', '=', 0)
      .where((eb) => eb.or([eb('id', '<>', other), eb('id', '=', other)]))
      .orderBy('id')
  })
}

async function thingsOf(store: Store): Promise<readonly string[]> {
  await enter(store, borderStrikes)
  return (await store.db.selectFrom('thing').select('id').orderBy('id').execute()).map(
    ({ id }) => id,
  )
}

onEachDatabase('a kept query', (open) => {
  test('is built once for each shape, and answers what it is asked each time', async () => {
    const store = await open()
    const ids = await thingsOf(store)
    let built = 0
    const ask = counted(() => {
      built += 1
    })
    const asked = async (wanted: Omit<Wanted, 'other'>) =>
      (await ask(store, { ...wanted, other: 'x' })).map(({ id }) => id)
    expect(await asked({ ids: ids.slice(0, 3), kind: undefined })).toEqual(ids.slice(0, 3))
    expect(await asked({ ids: ids.slice(2, 4), kind: undefined })).toEqual(ids.slice(2, 4))
    expect(await asked({ ids: [], kind: undefined })).toEqual([])
    expect(built).toBe(1)
    expect(await asked({ ids: 'all', kind: undefined })).toEqual(ids)
    expect(built).toBe(2)
    const actors = await asked({ ids: 'all', kind: 'actor' })
    const events = await asked({ ids: 'all', kind: 'event' })
    expect(actors.length * events.length).toBeGreaterThan(0)
    expect(actors.filter((id) => events.includes(id))).toEqual([])
    expect(built).toBe(3)
  })
})
