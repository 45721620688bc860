import { expressionBuilder } from 'kysely'
import type { Merge, MergedKind } from '../../domain/bundle/merge.ts'
import { titlesOf } from '../changing/titles-of.ts'
import { type Listed, listed, type Page, stretchOf } from '../lists/page.ts'
import type { Tables } from '../rows/tables.ts'
import type { Reading } from '../store.ts'
import { foldingOf } from './standing-merges.ts'

/** One merge with what its two things are called. `undoneAt` absent = it stands. */
export type MergeRow = Merge &
  Readonly<{
    id: string
    mergedName: string
    keptName: string
    by: string
    at: string
    reason: string
    undoneAt: string | undefined
  }>

/** Lists all merges, standing and undone, the last first. A few queries. */
export async function listMerges(reading: Reading, page: Page): Promise<Listed<MergeRow>> {
  const { total } = await reading.db
    .selectFrom('merge')
    .select(eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { offset, limit } = stretchOf(page)
  const rows = await merges(reading)
    .orderBy('merge.entered_at', 'desc')
    .orderBy('merge.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return listed(await withNames(reading, rows), total, page)
}

/** Lists the standing merges by which a thing is read as others too, first to last. A few queries where there are any. */
export async function listMergedInto(
  reading: Reading,
  kind: MergedKind,
  id: string,
): Promise<readonly MergeRow[]> {
  const { allBehind, isMerged } = await foldingOf(reading, kind)
  const merged = allBehind([id]).filter((one) => one !== id && isMerged(one))
  if (merged.length === 0) return []
  const rows = await merges(reading)
    .where((one) => reading.engine.among(one.ref('merge.merged_id'), merged))
    .where('merge.replaced_at', 'is', null)
    .orderBy('merge.entered_at')
    .orderBy('merge.id')
    .execute()
  return withNames(reading, rows)
}

const eb = expressionBuilder<Tables, 'merge'>()

function merges({ db }: Reading) {
  return db
    .selectFrom('merge')
    .innerJoin('person', 'person.id', 'merge.person_id')
    .select([
      'merge.id',
      'merge.kind',
      'merge.merged_id',
      'merge.kept_id',
      'merge.reason',
      'merge.entered_at',
      'merge.replaced_at',
      'person.name',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof merges>['execute']>>[number]

async function withNames(reading: Reading, rows: readonly Row[]): Promise<readonly MergeRow[]> {
  const titleOf = await titlesOf(
    reading,
    rows.flatMap(({ kind, merged_id, kept_id }) => [
      { kind, id: merged_id },
      { kind, id: kept_id },
    ]),
  )
  const nameOf = (kind: MergedKind, id: string) => titleOf({ kind, id })?.text ?? id
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    merged: row.merged_id,
    kept: row.kept_id,
    mergedName: nameOf(row.kind, row.merged_id),
    keptName: nameOf(row.kind, row.kept_id),
    by: row.name,
    at: row.entered_at,
    reason: row.reason,
    undoneAt: row.replaced_at ?? undefined,
  }))
}
