import type { ClaimState, Corroboration, Interest } from '../../domain/analysis/analysis.ts'
import type { Stance } from '../../domain/claim/claim.ts'
import type { Reading } from '../store.ts'
import { eventsWithin } from '../trees/events-within.ts'
import { speakersFor } from '../trees/speakers-for.ts'
import type { ClaimWords } from './claim-words.ts'
import { namedClaims } from './named-claims.ts'
import { type Listed, listed, type Page, stretchOf } from './page.ts'

/** One claim in the list. */
export type ClaimRow = ClaimWords &
  Readonly<{
    assertedAt: string | undefined
    /** ISO instant of the assertion, else of the earliest publication; absent where nothing is dated. */
    time: string | undefined
    /** The document of the first citation; absent where the claim has none. */
    document: Readonly<{ id: string; title: string; publisher: string }> | undefined
    citations: number
    state: ClaimState
    corroboration: Corroboration | undefined
    interest: Interest | undefined
    contested: boolean
    isPosition: boolean
    origins: number
    publishers: number
    sample: boolean
  }>

/** `event` takes in the events it contains, `actor` those who speak for it; `measure` is a measure's id. */
export type ClaimsAsk = Readonly<{
  event?: string | undefined
  actor?: string | undefined
  state?: ClaimState | undefined
  corroboration?: Corroboration | undefined
  contested?: boolean | undefined
  stance?: Stance | undefined
  measure?: string | undefined
  page: Page
}>

/** Lists current claims, the latest first, undated last. */
export async function listClaims(reading: Reading, ask: ClaimsAsk): Promise<Listed<ClaimRow>> {
  const events = ask.event === undefined ? undefined : await eventsWithin(reading, ask.event)
  const actors = ask.actor === undefined ? undefined : await speakersFor(reading, ask.actor)
  const claims = claimsAsked(reading, ask, { events, actors })
  const { total } = await claims
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return listed(await namedClaims(reading, claims, stretchOf(ask.page)), total, ask.page)
}

function claimsAsked(
  { db, engine }: Reading,
  { state, corroboration, contested, stance, measure }: ClaimsAsk,
  {
    events,
    actors,
  }: Readonly<{ events: readonly string[] | undefined; actors: readonly string[] | undefined }>,
) {
  return db
    .selectFrom('claim_summary')
    .where((eb) =>
      eb.and([
        ...(events ? [engine.among(eb.ref('claim_summary.event_id'), events)] : []),
        ...(actors ? [engine.among(eb.ref('claim_summary.claimant_id'), actors)] : []),
        ...(state ? [eb('claim_summary.state', '=', state)] : []),
        ...(corroboration ? [eb('claim_summary.corroboration', '=', corroboration)] : []),
        ...(contested === undefined ? [] : [eb('claim_summary.contested', '=', contested ? 1 : 0)]),
        ...(stance ? [eb('claim_summary.stance', '=', stance)] : []),
        ...(measure === undefined ? [] : [eb('claim_summary.measure', '=', measure)]),
      ]),
    )
}
