import { grouped } from '../family/extent.ts'
import { citationIn } from '../family/load-claims.ts'
import type { CitationInDocument } from '../find-document.ts'
import type { CitationTable, ValueColumns } from '../rows/claim-tables.ts'
import { valueIn } from '../rows/value-columns.ts'
import { valueNames } from '../rows/value-names.ts'
import type { Reading } from '../store.ts'

const last = Number.MAX_SAFE_INTEGER

/** Lists the citations that stand in a document, in the order of its text, those without offsets last. Three queries. */
export async function citationsIn(
  reading: Reading,
  documentId: string,
): Promise<readonly CitationInDocument[]> {
  const claims = await claimsCiting(reading, documentId)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const citations = await citationsOf(reading, documentId)
  const viaOf = await relaysOf(reading, documentId)
  return citations.flatMap((row) => {
    const claim = byId.get(row.claim_id)
    return claim ? [inDocument(row, viaOf(`${row.claim_id} ${row.position}`), claim)] : []
  })
}

function inDocument(
  row: Omit<CitationTable, 'revision'>,
  via: readonly string[],
  claim: ClaimNamed,
): CitationInDocument {
  const { claimant_id: claimantId, claimant_name: claimantName } = claim
  return {
    citation: citationIn(row, via),
    claim: {
      id: claim.id,
      stance: claim.stance,
      value: valueIn(claim),
      optionLabel: claim.option_label ?? undefined,
    },
    claimant:
      claimantId === null || claimantName === null
        ? undefined
        : { id: claimantId, name: claimantName },
    question: {
      id: claim.question_id,
      text: claim.question_text,
      type: claim.question_type,
      measure: claim.measure ?? undefined,
    },
    event: { id: claim.event_id, title: claim.event_title },
  }
}

type ClaimNamed = ValueColumns & Awaited<ReturnType<typeof claimsCiting>>[number]

function claimsCiting({ db }: Reading, documentId: string) {
  return db
    .selectFrom('claim')
    .innerJoin('question', (join) =>
      join.onRef('question.id', '=', 'claim.question_id').on('question.replaced_at', 'is', null),
    )
    .innerJoin('event', (join) =>
      join.onRef('event.id', '=', 'question.event_id').on('event.replaced_at', 'is', null),
    )
    .leftJoin('actor as claimant', (join) =>
      join.onRef('claimant.id', '=', 'claim.claimant_id').on('claimant.replaced_at', 'is', null),
    )
    .leftJoin('question_option as option', (join) =>
      join
        .onRef('option.question_id', '=', 'question.id')
        .onRef('option.revision', '=', 'question.revision')
        .onRef('option.id', '=', 'claim.option_id'),
    )
    .select([
      'claim.id',
      'claim.stance',
      'question.id as question_id',
      'question.text as question_text',
      'question.type as question_type',
      'question.measure',
      'event.id as event_id',
      'event.title as event_title',
      'claimant.id as claimant_id',
      'claimant.name as claimant_name',
      'option.label as option_label',
    ])
    .select(valueNames.map((name) => `claim.${name}` as const))
    .where('claim.replaced_at', 'is', null)
    .where('claim.id', 'in', (eb) =>
      eb
        .selectFrom('citation')
        .select('citation.claim_id')
        .where('citation.document_id', '=', documentId),
    )
    .execute()
}

function citationsOf({ db }: Reading, documentId: string) {
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
    .where('citation.document_id', '=', documentId)
    .where('claim.replaced_at', 'is', null)
    .orderBy((eb) => eb.fn.coalesce('citation.quote_start', eb.val(last)))
    .orderBy('citation.claim_id')
    .orderBy('citation.position')
    .execute()
}

async function relaysOf(
  { db }: Reading,
  documentId: string,
): Promise<(citation: string) => readonly string[]> {
  const rows = await db
    .selectFrom('citation_via as via')
    .innerJoin('citation', (join) =>
      join
        .onRef('citation.claim_id', '=', 'via.claim_id')
        .onRef('citation.revision', '=', 'via.revision')
        .onRef('citation.position', '=', 'via.citation_position'),
    )
    .innerJoin('claim', (join) =>
      join.onRef('claim.id', '=', 'via.claim_id').onRef('claim.revision', '=', 'via.revision'),
    )
    .select(['via.claim_id', 'via.citation_position', 'via.actor_id'])
    .where('citation.document_id', '=', documentId)
    .where('claim.replaced_at', 'is', null)
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
