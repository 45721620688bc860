import { type ClaimsAsk, listClaims } from '../../db/list-claims.ts'
import { readPage } from '../../db/page.ts'
import type { Reading } from '../../db/store.ts'
import {
  type ClaimState,
  type Corroboration,
  claimStates,
  corroborations,
} from '../../domain/analysis/analysis.ts'

type Outcome = Omit<ClaimsAsk, 'page' | 'actor'>

/** How many of an actor's claims had one outcome. `settings` find them in the claims list. */
export type Fortune = Readonly<{ claims: number }> &
  (
    | Readonly<{ axis: 'contested' }>
    | Readonly<{ axis: 'state'; state: ClaimState }>
    | Readonly<{ axis: 'corroboration'; corroboration: Corroboration }>
  )

/**
 * Counts how an actor's claims fared, those of its spokespeople included.
 *
 * @returns contested first, then each state, then each corroboration; those that none had are left out.
 *
 * Twelve counts, whatever the number of claims.
 */
export async function fortunesOf(reading: Reading, actor: string): Promise<readonly Fortune[]> {
  const count = (outcome: Outcome) => countOf(reading, { ...outcome, actor })
  const fortunes: Fortune[] = [{ axis: 'contested', claims: await count({ contested: true }) }]
  for (const state of claimStates) {
    fortunes.push({ axis: 'state', state, claims: await count({ state }) })
  }
  for (const corroboration of corroborations) {
    fortunes.push({
      axis: 'corroboration',
      corroboration,
      claims: await count({ corroboration }),
    })
  }
  return fortunes.filter(({ claims }) => claims > 0)
}

async function countOf(reading: Reading, ask: Omit<ClaimsAsk, 'page'>): Promise<number> {
  const page = readPage({ limit: '1' })
  return page === undefined ? 0 : (await listClaims(reading, { ...ask, page })).total
}
