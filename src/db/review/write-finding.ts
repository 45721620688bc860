import { createHash } from 'node:crypto'
import type { Resolution, Settlement, Verdict } from '../../domain/review/verdict.ts'
import type { Change } from '../log/change.ts'
import type { Writing } from '../store.ts'
import { verdictRow } from './finding-rows.ts'

/** What a finding is about: the table it stands in, and the claim, question or conflict. */
export type FindingOf = Readonly<{ table: 'verdict' | 'resolution' | 'settlement'; about: string }>

/** Finds the id of what stands on a claim, question or conflict. @returns `undefined` where nothing does. */
export async function standingFinding(
  writing: Writing,
  of: FindingOf,
): Promise<string | undefined> {
  const row = await standingRow(writing, of)
  return row?.id
}

function standingRow(
  { db }: Writing,
  { table, about }: FindingOf,
): Promise<Readonly<{ id: string }> | undefined> {
  switch (table) {
    case 'verdict':
      return db
        .selectFrom('verdict')
        .select('id')
        .where('claim_id', '=', about)
        .where('replaced_at', 'is', null)
        .executeTakeFirst()
    case 'resolution':
      return db
        .selectFrom('resolution')
        .select('id')
        .where('question_id', '=', about)
        .where('replaced_at', 'is', null)
        .executeTakeFirst()
    case 'settlement':
      return db
        .selectFrom('settlement')
        .select('id')
        .where('conflict', '=', keyOf(about))
        .where('replaced_at', 'is', null)
        .executeTakeFirst()
  }
}

/** Ends what stands; its row stays as history. */
export async function endFinding(
  { db }: Writing,
  change: Change,
  { table, id }: Readonly<{ table: FindingOf['table']; id: string }>,
): Promise<void> {
  await db.updateTable(table).set({ replaced_at: change.at }).where('id', '=', id).execute()
}

type Written = Readonly<{ id: string; about: string }>

/** Writes a verdict. @param seen the revision of the claim that the person saw. */
export async function insertVerdict(
  { db }: Writing,
  change: Change,
  { id, about, seen, verdict }: Written & Readonly<{ seen: number; verdict: Verdict }>,
): Promise<void> {
  await db
    .insertInto('verdict')
    .values({
      ...ownColumns(id, change),
      claim_id: about,
      claim_revision: seen,
      ...verdictRow(verdict),
    })
    .execute()
}

/** Writes a resolution. */
export async function insertResolution(
  { db }: Writing,
  change: Change,
  { id, about, resolution }: Written & Readonly<{ resolution: Resolution }>,
): Promise<void> {
  const { finding, reason } = resolution
  const wording = resolution.finding === 'adopted' ? resolution.wording : null
  await db
    .insertInto('resolution')
    .values({ ...ownColumns(id, change), question_id: about, finding, wording, reason })
    .execute()
}

/** Writes a settlement. @param seen each claim of the conflict with the revision that the person saw. */
export async function insertSettlement(
  { db }: Writing,
  change: Change,
  {
    id,
    about,
    seen,
    settlement,
  }: Written & Readonly<{ seen: ReadonlyMap<string, number>; settlement: Settlement }>,
): Promise<void> {
  const { state, words } = settlement
  const reason = settlement.state === 'explained' ? settlement.reason : null
  const conflict = keyOf(about)
  await db
    .insertInto('settlement')
    .values({ ...ownColumns(id, change), conflict, state, reason, words })
    .execute()
  const rows = [...seen].map(([claim_id, claim_revision]) => {
    return { settlement_id: id, claim_id, claim_revision }
  })
  await db.insertInto('settlement_claim').values(rows).execute()
}

function ownColumns(id: string, { at, by }: Change) {
  return { id, entered_at: at, replaced_at: null, person_id: by }
}

/** Longer texts do not fit into an index of PostgreSQL. */
const longestKey = 2_000

/** A conflict of very many claims is known by its kind and a hash; the claims stand in rows of their own. */
function keyOf(about: string): string {
  if (about.length <= longestKey) return about
  const [kind] = about.split(' ', 1)
  return `${kind} sha256:${createHash('sha256').update(about, 'utf8').digest('hex')}`
}
