import type { Citation, Claim, Recast } from '../../domain/claim/claim.ts'
import type { CitationTable, ClaimTable } from '../rows/claim-tables.ts'
import { standing } from '../rows/standing.ts'
import { valueIn } from '../rows/value-columns.ts'
import { valueNames } from '../rows/value-names.ts'
import type { Reading } from '../store.ts'
import { among, type Extent, grouped } from './extent.ts'

/** Loads claims by id, with their citations in the order given. Three queries. */
export async function loadClaims(reading: Reading, extent: Extent): Promise<readonly Claim[]> {
  const rows = await reading.db
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
    .where((eb) => among(reading, eb.ref('question.event_id'), extent.events))
    .where(standing('question', extent.at))
    .where(standing('claim', extent.at))
    .orderBy('claim.id')
    .execute()
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

async function loadCitations(
  reading: Reading,
  { events, at }: Extent,
): Promise<(claimId: string) => readonly Citation[]> {
  const rows = await reading.db
    .selectFrom('citation')
    .innerJoin('claim', (join) =>
      join
        .onRef('claim.id', '=', 'citation.claim_id')
        .onRef('claim.revision', '=', 'citation.revision'),
    )
    .innerJoin('question', 'question.id', 'claim.question_id')
    .select([
      'citation.claim_id',
      'citation.position',
      'citation.document_id',
      'citation.quote',
      'citation.quote_start',
      'citation.quote_end',
      'citation.mode',
      'citation.hedge',
      'citation.attribution',
      'citation.translation',
      'citation.as_measure',
      'citation.as_population',
    ])
    .select(valueNames.map((name) => `citation.${name}` as const))
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .where(standing('claim', at))
    .orderBy('citation.claim_id')
    .orderBy('citation.position')
    .execute()
  const viaOf = await loadRelays(reading, { events, at })
  return grouped(
    rows,
    ({ claim_id }) => claim_id,
    (row) => citationIn(row, viaOf(`${row.claim_id} ${row.position}`)),
  )
}

async function loadRelays(
  reading: Reading,
  { events, at }: Extent,
): Promise<(citation: string) => readonly string[]> {
  const rows = await reading.db
    .selectFrom('citation_via as via')
    .innerJoin('claim', (join) =>
      join.onRef('claim.id', '=', 'via.claim_id').onRef('claim.revision', '=', 'via.revision'),
    )
    .innerJoin('question', 'question.id', 'claim.question_id')
    .select(['via.claim_id', 'via.citation_position', 'via.actor_id'])
    .where((eb) => among(reading, eb.ref('question.event_id'), events))
    .where(standing('question', at))
    .where(standing('claim', at))
    .orderBy('via.claim_id')
    .orderBy('via.citation_position')
    .orderBy('via.position')
    .execute()
  return grouped(
    rows,
    ({ claim_id, citation_position }) => `${claim_id} ${citation_position}`,
    ({ actor_id }) => actor_id,
  )
}

/** The citation that a row holds, with the relays it came through. */
export function citationIn(
  row: Omit<CitationTable, 'claim_id' | 'revision' | 'position'>,
  via: readonly string[],
): Citation {
  const { quote_start: start, quote_end: end } = row
  return {
    document: row.document_id,
    quote: row.quote ?? undefined,
    at: start === null || end === null ? undefined : [start, end],
    mode: row.mode,
    via,
    hedge: row.hedge ?? undefined,
    attribution: row.attribution ?? undefined,
    translation: row.translation ?? undefined,
    value: valueIn(row),
    as: recastIn(row),
  }
}

function recastIn({
  as_measure: measure,
  as_population: population,
}: Pick<CitationTable, 'as_measure' | 'as_population'>): Recast | undefined {
  if (measure === null && population === null) return undefined
  return { measure: measure ?? undefined, population: population ?? undefined }
}
