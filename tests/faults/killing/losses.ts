import Database from 'better-sqlite3'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import { fileName, openDatabase } from '../../../src/db/open-database.ts'
import type { Acknowledged } from './writers.ts'

/** What is wrong with a database after a kill, a line each. */
export type Losses = Readonly<{
  /** Acknowledged writes that are not there with their entry in the log. */
  lost: readonly string[]
  /** What the database or its log says against itself. */
  bad: readonly string[]
  /** Rows without their entry in the log, and entries without their row. */
  orphans: readonly string[]
}>

/**
 * Opens a data folder as a restarted program would and looks for losses.
 *
 * @param acknowledged every write that was answered with 303, of all rounds on this folder.
 * @returns empty lists where all is well. O(database).
 */
export async function lossesIn(
  folder: string,
  acknowledged: readonly Acknowledged[],
): Promise<Losses> {
  const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  const verdict = await verifyLog(store)
  await store.close()
  const database = new Database(`${folder}/${fileName}`, { readonly: true })
  try {
    const log = verdict.ok ? [] : [`the log is bad at ${verdict.seq}: ${verdict.reason}`]
    return {
      lost: acknowledged.filter((write) => !isKept(database, write)).map(worded),
      bad: [...log, ...complaintsOf(database)],
      orphans: orphansIn(database),
    }
  } finally {
    database.close()
  }
}

/** The tables that keep a thing's revisions, by kind. */
const tableOf = {
  actor: 'actor',
  event: 'event',
  document: 'document',
  question: 'question',
  claim: 'claim',
  search: 'search_in_vain',
} as const

function isKept(database: Database.Database, { kind, id, verb, typed }: Acknowledged): boolean {
  const column = kind === 'actor' ? 'name' : 'phrase'
  const row = database
    .prepare(`select revision from ${tableOf[kind]} where id = ? and ${column} = ?`)
    .get(id, typed)
  const entry = database
    .prepare('select seq from log join log_detail using (seq) where object_id = ? and action = ?')
    .get(id, `${kind}.${verb}`)
  return row !== undefined && entry !== undefined
}

function worded({ kind, id, verb, typed }: Acknowledged): string {
  return `${kind} ${id}: ${verb} “${typed}”`
}

function complaintsOf(database: Database.Database): readonly string[] {
  const whole = database.pragma('integrity_check', { simple: true })
  const strangers = database.prepare('select * from pragma_foreign_key_check').all()
  return [
    whole === 'ok' ? [] : [`integrity_check: ${String(whole)}`],
    strangers.map((row) => `foreign_key_check: ${JSON.stringify(row)}`),
  ].flat()
}

/** Verbs that begin a revision. */
const beginning = "('enter', 'revise', 'restore', 'revert')"

function orphansIn(database: Database.Database): readonly string[] {
  const kinds = Object.entries(tableOf)
  const revisions = kinds
    .map(([kind, table]) => `select id, '${kind}' as kind, replaced_at from ${table}`)
    .join(' union all ')
  const uneven = database
    .prepare(
      `with revisions as (${revisions}),
        kept as (select id, kind, count(*) as rows, count(*) - count(replaced_at) as standing
          from revisions group by id, kind),
        told as (select object_id as id, substr(action, 1, instr(action, '.') - 1) as kind,
            count(*) filter (where substr(action, instr(action, '.') + 1) in ${beginning}) as entries
          from log group by 1, 2 having kind in (${kinds.map(([kind]) => `'${kind}'`).join(', ')}))
      select id, kind, coalesce(rows, 0) as rows, coalesce(entries, 0) as entries
        from kept full join told using (id, kind)
        where coalesce(rows, 0) <> coalesce(entries, 0) or standing > 1`,
    )
    .all()
  const unsummed = database
    .prepare(
      `select id from claim where replaced_at is null
        and id not in (select claim_id from claim_summary)`,
    )
    .all()
  return [...uneven, ...unsummed].map((row) => JSON.stringify(row))
}
