import type { Citation, Recast } from '../../domain/claim/claim.ts'
import type { CitationTable } from '../rows/claim-tables.ts'
import { valueIn, valueNames } from '../rows/value-columns.ts'
import type { Reading } from '../store.ts'
import { grouped } from './extent.ts'

/** Begins a query of citations, each beside the revision of the claim that it is of. */
export function selectCitations({ db }: Reading) {
  return db
    .selectFrom('citation')
    .innerJoin('claim', (join) =>
      join
        .onRef('claim.id', '=', 'citation.claim_id')
        .onRef('claim.revision', '=', 'citation.revision'),
    )
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
}

/** Begins a query of the relays that citations came through, citation by citation, in the order of the relay. */
export function selectRelays({ db }: Reading) {
  return db
    .selectFrom('citation_via as via')
    .innerJoin('claim', (join) =>
      join.onRef('claim.id', '=', 'via.claim_id').onRef('claim.revision', '=', 'via.revision'),
    )
    .select(['via.claim_id', 'via.citation_position', 'via.actor_id'])
    .orderBy('via.claim_id')
    .orderBy('via.citation_position')
    .orderBy('via.position')
}

type Relay = Awaited<ReturnType<ReturnType<typeof selectRelays>['execute']>>[number]

type CitationRow = Omit<CitationTable, 'revision'>

/** Reads citations from their rows. @param relays those of all of them, in order. */
export function citationsWith(relays: readonly Relay[]): (row: CitationRow) => Citation {
  const viaOf = grouped(
    relays,
    ({ claim_id, citation_position }) => `${claim_id} ${citation_position}`,
    ({ actor_id }) => actor_id,
  )
  return (row) => citationIn(row, viaOf(`${row.claim_id} ${row.position}`))
}

function citationIn(row: CitationRow, via: readonly string[]): Citation {
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
}: CitationRow): Recast | undefined {
  if (measure === null && population === null) return undefined
  return { measure: measure ?? undefined, population: population ?? undefined }
}
