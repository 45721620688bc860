import type { SelectQueryBuilder } from 'kysely'
import type { ValueColumns } from '../rows/claim-tables.ts'
import type { ClaimSummaryTable, Tables } from '../rows/tables.ts'
import { valueNames } from '../rows/value-columns.ts'
import type { Reading } from '../store.ts'
import { claimWordNames, claimWordsIn } from './claim-words.ts'
import type { ClaimRow } from './list-claims.ts'

type Summaries = SelectQueryBuilder<Tables, 'claim_summary', object>

const foundNames = [
  'claim_id',
  'at',
  'state',
  'corroboration',
  'interest',
  'contested',
  'is_position',
  'origins',
  'publishers',
] as const

/** What the claim is about and who makes it, as they are read: a claim itself names them as they were entered. */
const readAs = ['question_id', 'event_id', 'claimant_id'] as const

type Stretch = SelectQueryBuilder<
  Tables,
  'claim_summary',
  Pick<ClaimSummaryTable, (typeof foundNames)[number] | (typeof readAs)[number]>
>

/**
 * Reads one stretch of the claims asked for, the latest first, with their names. Names are looked up for the claims
 * of the stretch alone, however far into the list it lies. One query.
 */
export async function namedClaims(
  reading: Reading,
  claims: Summaries,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<readonly ClaimRow[]> {
  const stretch = claims
    .select(foundNames)
    .select(readAs)
    .orderBy('at', 'desc')
    .orderBy('claim_id', 'desc')
    .offset(offset)
    .limit(limit)
  const rows = await namesFor(joinedTo(reading, stretch))
    .select(foundNames.map((name) => `summary.${name}` as const))
    .select(valueNames.map((name) => `claim.${name}` as const))
    .orderBy('summary.at', 'desc')
    .orderBy('summary.claim_id', 'desc')
    .execute()
  return rows.map(rowIn)
}

function joinedTo({ db }: Reading, stretch: Stretch) {
  return db
    .selectFrom(stretch.as('summary'))
    .innerJoin('claim', (join) =>
      join.onRef('claim.id', '=', 'summary.claim_id').on('claim.replaced_at', 'is', null),
    )
    .innerJoin('question', (join) =>
      join.onRef('question.id', '=', 'summary.question_id').on('question.replaced_at', 'is', null),
    )
    .innerJoin('event', (join) =>
      join.onRef('event.id', '=', 'summary.event_id').on('event.replaced_at', 'is', null),
    )
    .innerJoin('thing', 'thing.id', 'claim.id')
    .leftJoin('actor as claimant', (join) =>
      join.onRef('claimant.id', '=', 'summary.claimant_id').on('claimant.replaced_at', 'is', null),
    )
    .leftJoin('question as asked', (join) =>
      join.onRef('asked.id', '=', 'claim.question_id').on('asked.replaced_at', 'is', null),
    )
    .leftJoin('question_option as option', (join) =>
      join
        .onRef('option.question_id', '=', 'asked.id')
        .onRef('option.revision', '=', 'asked.revision')
        .onRef('option.id', '=', 'claim.option_id'),
    )
    .leftJoin('citation as first', (join) =>
      join
        .onRef('first.claim_id', '=', 'claim.id')
        .onRef('first.revision', '=', 'claim.revision')
        .on('first.position', '=', 0),
    )
    .leftJoin('document', (join) =>
      join.onRef('document.id', '=', 'first.document_id').on('document.replaced_at', 'is', null),
    )
    .leftJoin('actor as publisher', (join) =>
      join
        .onRef('publisher.id', '=', 'document.publisher_id')
        .on('publisher.replaced_at', 'is', null),
    )
}

function namesFor(claims: ReturnType<typeof joinedTo>) {
  return claims
    .select(claimWordNames)
    .select([
      'claim.asserted_at',
      'document.id as document_id',
      'document.title as document_title',
      'publisher.name as publisher_name',
      'thing.sample',
    ])
    .select((eb) =>
      eb
        .selectFrom('citation as each')
        .select((count) => count.fn.countAll<number>().as('citations'))
        .whereRef('each.claim_id', '=', 'claim.id')
        .whereRef('each.revision', '=', 'claim.revision')
        .as('citations'),
    )
}

type Named = Awaited<ReturnType<ReturnType<typeof namesFor>['execute']>>[number]

type Found = Pick<ClaimSummaryTable, (typeof foundNames)[number]>

function rowIn(row: Named & Found & ValueColumns): ClaimRow {
  return {
    ...claimWordsIn(row),
    assertedAt: row.asserted_at ?? undefined,
    time: row.at === '' ? undefined : row.at,
    document: documentIn(row),
    citations: row.citations ?? 0,
    state: row.state,
    corroboration: row.corroboration ?? undefined,
    interest: row.interest ?? undefined,
    contested: row.contested === 1,
    isPosition: row.is_position === 1,
    origins: row.origins,
    publishers: row.publishers,
    sample: row.sample === 1,
  }
}

function documentIn(row: Named): ClaimRow['document'] {
  const { document_id: id, document_title: title, publisher_name: publisher } = row
  if (id === null || title === null) return undefined
  return { id, title, publisher: publisher ?? id }
}
