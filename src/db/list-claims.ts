import type { ClaimState, Corroboration, Interest } from '../domain/analysis/analysis.ts'
import type { Stance, Value } from '../domain/claim/claim.ts'
import type { QuestionType } from '../domain/question/question.ts'
import type { Listed, Page } from './page.ts'
import type { Reading } from './store.ts'

/** One claim in the list, with the words that a reader knows it by. */
export type ClaimRow = Readonly<{
  id: string
  stance: Stance
  value: Value | undefined
  /** The label of the option a choice claims. */
  optionLabel: string | undefined
  question: Readonly<{ id: string; text: string; type: QuestionType; measure: string | undefined }>
  event: Readonly<{ id: string; title: string }>
  claimant: Readonly<{ id: string; name: string }> | undefined
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
  throw new Error(`to follow: ${typeof reading} ${ask.page}`)
}
