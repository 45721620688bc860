import type { Citation, Claim } from '../../domain/claim/claim.ts'
import { keptQuery } from '../kept-query.ts'
import type { ClaimTable } from '../rows/claim-tables.ts'
import { standing } from '../rows/standing.ts'
import { valueIn, valueNames } from '../rows/value-columns.ts'
import type { Reading } from '../store.ts'
import { citationsWith, selectCitations, selectRelays } from './citations.ts'
import { among, type Extent, grouped } from './extent.ts'

/** Loads claims by id, with their citations in the order given. Three queries. */
export async function loadClaims(reading: Reading, extent: Extent): Promise<readonly Claim[]> {
  const rows = await claimRows(reading, extent)
  const citationsOf = await loadCitations(reading, extent)
  return rows.map((row) => claimIn(row, citationsOf(row.id)))
}

function claimIn(
  row: Omit<ClaimTable, 'revision' | 'entered_at' | 'replaced_at' | 'asserted_instant'>,
  citations: readonly Citation[],
): Claim {
  return {
    id: row.id,
    question: row.question_id,
    claimant: row.claimant_id ?? undefined,
    stance: row.stance,
    value: valueIn(row),
    assertedAt: row.asserted_at ?? undefined,
    updates: row.updates_id ?? undefined,
    reason: row.update_reason ?? undefined,
    citations,
  }
}

/**
 * Loads one claim without its family. @returns `undefined` where it does not stand, or did not at `at`. Three queries.
 */
export async function loadClaim(
  reading: Reading,
  { id, at }: Readonly<{ id: string; at: string | undefined }>,
): Promise<Claim | undefined> {
  const row = await selectClaims(reading)
    .where('claim.id', '=', id)
    .where(standing('question', at))
    .where(standing('claim', at))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const citations = await selectCitations(reading)
    .where('citation.claim_id', '=', id)
    .where(standing('claim', at))
    .orderBy('citation.position')
    .execute()
  const relays = await selectRelays(reading)
    .where('via.claim_id', '=', id)
    .where(standing('claim', at))
    .execute()
  return claimIn(row, citations.map(citationsWith(relays)))
}

async function loadCitations(
  reading: Reading,
  { events, at }: Extent,
): Promise<(claimId: string) => readonly Citation[]> {
  const rows = await citationRows(reading, { events, at })
  const relays = await relayRows(reading, { events, at })
  return grouped(rows, ({ claim_id }) => claim_id, citationsWith(relays))
}

function selectClaims({ db }: Reading) {
  return db
    .selectFrom('claim')
    .innerJoin('question', 'question.id', 'claim.question_id')
    .select([
      'claim.id',
      'claim.question_id',
      'claim.claimant_id',
      'claim.stance',
      'claim.asserted_at',
      'claim.updates_id',
      'claim.update_reason',
    ])
    .select(valueNames.map((name) => `claim.${name}` as const))
}

const claimRows = keptQuery((reading, { events, at }: Extent) =>
  selectClaims(reading)
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .where(standing('claim', at))
    .orderBy('claim.id'),
)

const citationRows = keptQuery((reading, { events, at }: Extent) =>
  selectCitations(reading)
    .innerJoin('question', 'question.id', 'claim.question_id')
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .where(standing('claim', at))
    .orderBy('citation.claim_id')
    .orderBy('citation.position'),
)

const relayRows = keptQuery((reading, { events, at }: Extent) =>
  selectRelays(reading)
    .innerJoin('question', 'question.id', 'claim.question_id')
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .where(standing('claim', at)),
)
