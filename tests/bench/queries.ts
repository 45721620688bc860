import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { CompiledQuery, KyselyPlugin, RootOperationNode } from 'kysely'
import { findFamily } from '../../src/db/find-family.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import type { Store } from '../../src/db/store.ts'
import { filledFolder } from './filled-folder.ts'
import { cpuMs, pairedRatio, type Row } from './rounds.ts'

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

async function insertRow(store: Store, raw: Database.Database): Promise<Row> {
  const actors = Array.from({ length: 500 }, (_, place) => actorRow(`bench-${place}`))
  const undo = new Error('undone')
  const builder = () =>
    cpuMs(async () => {
      const work = store.db.transaction().execute(async (db) => {
        for (const actor of actors) {
          const { id } = actor
          await db.insertInto('thing').values({ id, kind: 'actor', sample: 0 }).execute()
          await db.insertInto('actor').values(actor).execute()
        }
        throw undo
      })
      await work.catch((error: unknown) => {
        if (error !== undo) throw error
      })
    })
  const columns = Object.keys(actorRow(''))
  const thing = raw.prepare("insert into thing (id, kind, sample) values (?, 'actor', 0)")
  const actor = raw.prepare(
    `insert into actor (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  const byHand = () =>
    cpuMs(() => {
      raw.exec('begin immediate')
      for (const row of actors) {
        thing.run(row.id)
        actor.run(...Object.values(row))
      }
      raw.exec('rollback')
    })
  return {
    what: 'insert of an actor: builder ÷ by hand',
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
  const nodes: RootOperationNode[] = []
  const watch: KyselyPlugin = {
    transformQuery: ({ node }) => {
      nodes.push(node)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await read({ ...store, db: store.db.withPlugin(watch) })
  const executor = store.db.getExecutor()
  return nodes.map((node) => executor.compileQuery(node, { queryId: 'bench' }))
}
