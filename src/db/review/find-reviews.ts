import { conflictKinds } from '../../domain/analysis/analysis.ts'
import type { Bundle } from '../../domain/bundle/bundle.ts'
import { conflictName } from '../../domain/disagreement/settled.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { foundBy, resolutionIn, settlementIn, verdictIn } from './finding-rows.ts'
import {
  type GivenResolution,
  type GivenSettlement,
  type GivenVerdict,
  noReviews,
  type Reviews,
  reviewsFrom,
} from './reviews.ts'

type About = Readonly<{ ids: readonly string[]; at: string | undefined }>

/**
 * Finds what people have found on the claims, questions and conflicts of a bundle.
 *
 * @param bundle as the database holds it, uncut.
 * @param at an ISO instant: what had been found by then, with the claims as they stood. Absent = what stands.
 *
 * Three queries where nobody has found anything in the whole base; six otherwise, O(claims).
 */
export async function findReviews(
  reading: Reading,
  { claims, questions }: Pick<Bundle, 'claims' | 'questions'>,
  at?: string,
): Promise<Reviews> {
  const [verdict, resolution, settlement] = await anyFound(reading)
  if (!verdict && !resolution && !settlement) return noReviews
  const ofClaims = { ids: claims.map(({ id }) => id), at }
  return reviewsFrom({
    verdicts: verdict ? await verdictsOn(reading, ofClaims) : [],
    resolutions: resolution
      ? await resolutionsOf(reading, { ids: questions.map(({ id }) => id), at })
      : [],
    settlements: settlement ? await settlementsAmong(reading, ofClaims) : [],
  })
}

/** As `findReviews`, but only the conflicts that are explained. */
export async function findSettled(
  reading: Reading,
  { claims }: Pick<Bundle, 'claims'>,
): Promise<Reviews['settled']> {
  if (!(await isAny(reading, 'settlement'))) return noReviews.settled
  const ids = claims.map(({ id }) => id)
  const settlements = await settlementsAmong(reading, { ids, at: undefined })
  return reviewsFrom({ verdicts: [], resolutions: [], settlements }).settled
}

async function anyFound(reading: Reading): Promise<readonly boolean[]> {
  const found: boolean[] = []
  for (const table of ['verdict', 'resolution', 'settlement'] as const) {
    found.push(await isAny(reading, table))
  }
  return found
}

async function isAny(
  { db }: Reading,
  table: 'verdict' | 'resolution' | 'settlement',
): Promise<boolean> {
  const row = await db.selectFrom(table).select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

async function verdictsOn(
  { db, engine }: Reading,
  { ids, at }: About,
): Promise<readonly GivenVerdict[]> {
  const rows = await db
    .selectFrom('verdict')
    .innerJoin('person', 'person.id', 'verdict.person_id')
    .innerJoin('claim', 'claim.id', 'verdict.claim_id')
    .selectAll('verdict')
    .select(['person.name', 'claim.revision'])
    .where((eb) => engine.among(eb.ref('verdict.claim_id'), ids))
    .where(foundBy('verdict', at))
    .where(standing('claim', at))
    .execute()
  return rows.map((row) => ({
    id: row.id,
    by: row.name,
    at: row.entered_at,
    claim: row.claim_id,
    seen: row.claim_revision,
    isOfEarlier: row.claim_revision !== row.revision,
    verdict: verdictIn(row),
  }))
}

async function resolutionsOf(
  { db, engine }: Reading,
  { ids, at }: About,
): Promise<readonly GivenResolution[]> {
  const rows = await db
    .selectFrom('resolution')
    .innerJoin('person', 'person.id', 'resolution.person_id')
    .selectAll('resolution')
    .select('person.name')
    .where((eb) => engine.among(eb.ref('resolution.question_id'), ids))
    .where(foundBy('resolution', at))
    .execute()
  return rows.map((row) => ({
    id: row.id,
    by: row.name,
    at: row.entered_at,
    question: row.question_id,
    resolution: resolutionIn(row),
  }))
}

/** Where a claim of a conflict is withdrawn the conflict is none any more, and nothing is said of it. */
async function settlementsAmong(
  { db, engine }: Reading,
  { ids, at }: About,
): Promise<readonly GivenSettlement[]> {
  const rows = await db
    .selectFrom('settlement')
    .innerJoin('person', 'person.id', 'settlement.person_id')
    .innerJoin('settlement_claim as part', 'part.settlement_id', 'settlement.id')
    .innerJoin('claim', 'claim.id', 'part.claim_id')
    .selectAll('settlement')
    .select(['person.name', 'part.claim_id', 'part.claim_revision', 'claim.revision'])
    .where((eb) => engine.among(eb.ref('part.claim_id'), ids))
    .where(foundBy('settlement', at))
    .where(standing('claim', at))
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, parts]) => {
    const [row] = parts
    const kind = conflictKinds.find((one) => one === row?.conflict.split(' ', 1)[0])
    if (row === undefined || kind === undefined) return []
    const claims = parts.map(({ claim_id }) => claim_id).sort()
    return [
      {
        id,
        by: row.name,
        at: row.entered_at,
        name: conflictName(kind, claims),
        claims,
        settlement: settlementIn(row),
        holds: parts.every(({ claim_revision, revision }) => claim_revision === revision),
      },
    ]
  })
}
