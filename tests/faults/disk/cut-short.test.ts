import { afterEach, expect, test } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { migrate } from '../../../src/db/migrating/migrate.ts'
import { openDatabase } from '../../../src/db/open-database.ts'
import type { Store } from '../../../src/db/store.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import { failureOf } from '../../../src/web/errors.ts'
import { actor, document } from '../../support/build-bundle.ts'
import { clock } from '../../support/database/entering.ts'
import { lossesIn } from '../killing/losses.ts'
import { stateOf } from '../statements/states.ts'
import { type SmallDisk, smallDisk, whyNoDisk } from './small-disk.ts'

const none = whyNoDisk()
let disk: SmallDisk | undefined
afterEach(() => disk?.close())

const enter = (store: Store, id: string, text: string) =>
  enterThing(
    store,
    [
      { kind: 'actor', content: actor(`press-${id}`) },
      { kind: 'document', content: document(id, `press-${id}`, { text }) },
    ],
    { personName: 'Amina', now: clock(), newId: uuidv7 },
  )

async function tryFullDisk(small: SmallDisk): Promise<void> {
  const store = await openDatabase({ dataDir: small.folder, databaseUrl: undefined })
  await migrate(store)
  await enter(store, 'before', 'short')
  small.fill(1_500_000)
  const before = stateOf(small.folder)
  const thrown: unknown = await enter(store, 'long', 'long '.repeat(1_000_000)).catch(
    (error) => error,
  )
  expect(failureOf(thrown)).toMatchObject({ status: 503, kind: 'unavailable' })
  expect(stateOf(small.folder)).toBe(before)
  small.free()
  await enter(store, 'after', 'short')
  expect(stateOf(small.folder)).not.toBe(before)
  await store.close()
  expect(await lossesIn(small.folder, [])).toEqual({ lost: [], bad: [], orphans: [] })
}

test(`a write that fills the disk up leaves nothing of itself${none === undefined ? '' : `: not tried, ${none}`}`, async () => {
  if (none !== undefined) return expect(none).toContain('no')
  disk = smallDisk(16)
  await tryFullDisk(disk)
})
