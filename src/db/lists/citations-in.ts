import { citationsWith, selectCitations, selectRelays } from '../family/citations.ts'
import type { CitationInDocument } from '../find-document.ts'
import { valueNames } from '../rows/value-columns.ts'
import type { Reading } from '../store.ts'
import { claimWordNames, claimWordsIn } from './claim-words.ts'

const last = Number.MAX_SAFE_INTEGER

/** Lists the citations that stand in a document, in the order of its text, those without offsets last. Three queries. */
export async function citationsIn(
  reading: Reading,
  documentId: string,
): Promise<readonly CitationInDocument[]> {
  const claims = await claimsCiting(reading, documentId)
  const byId = new Map(claims.map((claim) => [claim.id, claimWordsIn(claim)]))
  const citations = await citationsOf(reading, documentId)
  const citationOf = citationsWith(await relaysOf(reading, documentId))
  return citations.flatMap((row) => {
    const claim = byId.get(row.claim_id)
    return claim ? [{ citation: citationOf(row), claim }] : []
  })
}

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
    .select(claimWordNames)
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

function citationsOf(reading: Reading, documentId: string) {
  return selectCitations(reading)
    .where('citation.document_id', '=', documentId)
    .where('claim.replaced_at', 'is', null)
    .orderBy((eb) => eb.fn.coalesce('citation.quote_start', eb.val(last)))
    .orderBy('citation.claim_id')
    .orderBy('citation.position')
    .execute()
}

function relaysOf(reading: Reading, documentId: string) {
  return selectRelays(reading)
    .innerJoin('citation', (join) =>
      join
        .onRef('citation.claim_id', '=', 'via.claim_id')
        .onRef('citation.revision', '=', 'via.revision')
        .onRef('citation.position', '=', 'via.citation_position'),
    )
    .where('citation.document_id', '=', documentId)
    .where('claim.replaced_at', 'is', null)
    .execute()
}
