import {
  type ClaimState,
  type Corroboration,
  claimStates,
  corroborations,
} from '../../domain/analysis/analysis.ts'
import type { Reading } from '../store.ts'
import { speakersFor } from '../trees/speakers-for.ts'

/** How many of an actor's claims had one outcome. */
export type Outcome = Readonly<{ claims: number }> &
  (
    | Readonly<{ axis: 'contested' }>
    | Readonly<{ axis: 'state'; state: ClaimState }>
    | Readonly<{ axis: 'corroboration'; corroboration: Corroboration }>
  )

/**
 * Lists how an actor's claims fared, those of everyone who speaks for it included.
 *
 * @returns contested first, then each state, then each corroboration; those that none had are left out. Two queries.
 */
export async function listOutcomes(reading: Reading, actorId: string): Promise<readonly Outcome[]> {
  const counts = await countsOf(reading, await speakersFor(reading, actorId))
  const total = (has: (one: (typeof counts)[number]) => boolean) =>
    counts.filter(has).reduce((sum, { claims }) => sum + claims, 0)
  const outcomes: readonly Outcome[] = [
    { axis: 'contested', claims: total((one) => one.contested === 1) },
    ...claimStates.map((state) => {
      return { axis: 'state', state, claims: total((one) => one.state === state) } as const
    }),
    ...corroborations.map((corroboration) => {
      const claims = total((one) => one.corroboration === corroboration)
      return { axis: 'corroboration', corroboration, claims } as const
    }),
  ]
  return outcomes.filter(({ claims }) => claims > 0)
}

function countsOf({ db, engine }: Reading, claimants: readonly string[]) {
  return db
    .selectFrom('claim_summary')
    .select(['contested', 'state', 'corroboration'])
    .select((eb) => eb.fn.countAll<number>().as('claims'))
    .where((eb) => engine.among(eb.ref('claim_summary.claimant_id'), claimants))
    .groupBy(['contested', 'state', 'corroboration'])
    .execute()
}
