import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'
import { findFamily } from '../../src/db/find-family.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { type Store, withTransaction } from '../../src/db/store.ts'
import { filledFolder } from './filled-folder.ts'
import { cpuMs, pairedRatio, type Row, wallMs } from './rounds.ts'

/** The query builder and our own reading over it, against the same statements prepared by hand. */
export async function queryRows(): Promise<readonly Row[]> {
  const { folder, database, eventId } = await filledFolder({ claims: 100, questions: 10 })
  const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  const raw = new Database(join(folder, database))
  try {
    const read = await statementsOf(store, (watched) => findFamily(watched, eventId))
    return [...(await readRows(store, raw, eventId, read)), await insertRow(store, raw)]
  } finally {
    raw.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readRows(
  store: Store,
  raw: Database.Database,
  eventId: string,
  read: readonly CompiledQuery[],
): Promise<readonly Row[]> {
  const prepared = read.map(({ sql, parameters }) => ({ statement: raw.prepare(sql), parameters }))
  const byHand = () =>
    cpuMs(() => {
      for (let turn = 0; turn < 100; turn += 1)
        for (const { statement, parameters } of prepared) statement.all(...parameters)
    })
  const builder = () =>
    cpuMs(async () => {
      for (let turn = 0; turn < 100; turn += 1)
        for (const query of read) await store.db.executeQuery(query)
    })
  const family = () =>
    cpuMs(async () => {
      for (let turn = 0; turn < 100; turn += 1) await findFamily(store, eventId)
    })
  return [
    {
      what: 'event of 100 claims: builder, compiled ÷ by hand',
      figure: await pairedRatio(builder, byHand),
      unit: '×',
      goal: { atMost: 1.25 },
      note: `${read.length} statements`,
    },
    {
      what: '… built, compiled and made into the domain’s things ÷ by hand',
      figure: await pairedRatio(family, byHand),
      unit: '×',
    },
  ]
}

/** Each insert in a transaction of its own and through to the disk, as a person's change is. */
async function insertRow(store: Store, raw: Database.Database): Promise<Row> {
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  let made = 0
  const next = () => {
    made += 1
    return actorRow(`bench-${made}`)
  }
  const builder = () =>
    wallMs(async () => {
      for (let turn = 0; turn < 200; turn += 1) {
        const row = next()
        await withTransaction(store, async ({ db }) => {
          await db.insertInto('thing').values({ id: row.id, kind: 'actor', sample: 0 }).execute()
          await db.insertInto('actor').values(row).execute()
        })
      }
    })
  const columns = Object.keys(actorRow(''))
  const thing = raw.prepare("insert into thing (id, kind, sample) values (?, 'actor', 0)")
  const actor = raw.prepare(
    `insert into actor (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  const byHand = () =>
    wallMs(() => {
      for (let turn = 0; turn < 200; turn += 1) {
        const row = next()
        raw.exec('begin immediate')
        thing.run(row.id)
        actor.run(...Object.values(row))
        raw.exec('commit')
      }
    })
  return {
    what: 'insert of an actor, kept for good: builder ÷ by hand',
    figure: await pairedRatio(builder, byHand),
    unit: '×',
    goal: { atMost: 1.4 },
  }
}

function actorRow(id: string) {
  return {
    id,
    revision: 1,
    entered_at: '2024-01-01T00:00:00.000Z',
    replaced_at: null,
    name: `Body ${id}`,
    folded: id,
    kind: 'ngo' as const,
    speaks_for_id: null,
    country: null,
    reliability: null,
  }
}

/** What some reading asks of the database, compiled. */
async function statementsOf(
  store: Store,
  read: (watched: Store) => Promise<unknown>,
): Promise<readonly CompiledQuery[]> {
  const asked: CompiledQuery[] = []
  const watched = new Proxy(store.db, {
    get: (db, name) => {
      if (name !== 'executeQuery') return Reflect.get(db, name, db)
      return (query: CompiledQuery) => {
        asked.push(query)
        return db.executeQuery(query)
      }
    },
  })
  await read({ ...store, db: watched })
  return asked
}
