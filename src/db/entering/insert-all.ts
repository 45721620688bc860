import type { Tables } from '../rows/tables.ts'
import type { Writing } from '../store.ts'
import { insertRows } from './insert-rows.ts'
import type { RowsOf } from './stamp.ts'

/** Every table that holds a part of a revision, each after those that it refers to. */
const inOrder = [
  'actor',
  'actor_alias',
  'event',
  'side',
  'side_member',
  'victim',
  'term',
  'term_disjoint',
  'policy',
  'document',
  'derivation',
  'question',
  'question_part',
  'question_option',
  'option_compatible',
  'claim',
  'citation',
  'citation_via',
  'search_in_vain',
] as const satisfies readonly (keyof Tables)[]

/** Rows of any of the tables that revisions are stored in. */
export type RevisionRows = Partial<RowsOf<(typeof inOrder)[number]>>

/** Inserts the rows of revisions, table by table, so that what a row refers to is there before it. */
export async function insertAll(writing: Writing, rows: RevisionRows): Promise<void> {
  for (const table of inOrder) await insertRows(writing, table, rows[table] ?? [])
}
