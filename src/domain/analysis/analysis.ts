import type { Claim } from '../claim/claim.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Question } from '../question/question.ts'

export const claimStates = ['current', 'superseded', 'retracted', 'declined', 'stale'] as const

export type ClaimState = (typeof claimStates)[number]

export const interests = ['self_serving', 'against_interest', 'neutral'] as const

export type Interest = (typeof interests)[number]

export const corroborations = [
  'no_origin',
  'single_origin',
  'same_side',
  'cross_side',
  'parties_only',
  'independent',
] as const

export type Corroboration = (typeof corroborations)[number]

/** What stands behind one claim. Interest and corroboration are absent for claims that decline or retract. */
export type ClaimFinding = Readonly<{
  claim: Claim
  question: Question
  /** Milliseconds since 1970 of the assertion, else of the earliest publication; absent where nothing is dated. */
  time: number | undefined
  state: ClaimState
  supersededBy: string | undefined
  /** True where this claim is its origin's position on the key. */
  isPosition: boolean
  /** The root of the claimant's speaks-for tree; absent where nobody is named. */
  body: string | undefined
  /** The claimant's side in the event, if any. */
  side: string | undefined
  interest: Interest | undefined
  corroboration: Corroboration | undefined
  origins: number
  sides: number
  publishers: number
  contested: boolean
}>

export const conflictKinds = [
  'attribution',
  'choice',
  'containment',
  'date',
  'definition',
  'denial',
  'evolving',
  'place',
  'population',
  'relay',
  'self',
  'sum',
  'value',
] as const

export type ConflictKind = (typeof conflictKinds)[number]

/** From least to most severe. */
export const severities = ['info', 'minor', 'moderate', 'major', 'extreme'] as const

export type Severity = (typeof severities)[number]

/** A computed disagreement. Its identity is its kind and its claims (sorted by id). */
export type Conflict = Readonly<{
  kind: ConflictKind
  severity: Severity
  claims: readonly string[]
  /** (higher's min + 1) / (lower's max + 1), to three decimals; only for value, evolving, containment and sum. */
  ratio: number | undefined
  explanation: string
  wouldSettle: string
}>

export type SupportStep = Readonly<{ atLeast: number; origins: number }>

/** The same claims as each recorder would count them; absent where its rule leaves nothing. */
export type Conventions = Readonly<{
  acled: number | undefined
  gtd: number | undefined
  ucdp: Readonly<{ low: number | undefined; best: number | undefined; high: number | undefined }>
}>

/** The combined figures of one quantity key, each by the rule its docstring in `figures/` names. */
export type Figures = Readonly<{
  envelope: Interval | undefined
  supported: Interval | undefined
  nonParty: Interval | undefined
  supportAtLeast: readonly SupportStep[]
  conventions: Conventions
  /** Individually identified victims the key counts. */
  floor: number
}>

export type QuestionFinding = Readonly<{
  question: Question
  /** Present for quantity questions. */
  figures: Figures | undefined
  /** True where any of its claims is contested. */
  contested: boolean
  wording: string
  /** How many conflicts of this question lie beyond the 200 most severe. */
  more: number
}>

/** All that the program says of a bundle. Claims and questions by id; conflicts by kind, then claims. */
export type Analysis = Readonly<{
  asOf: string | undefined
  claims: readonly ClaimFinding[]
  conflicts: readonly Conflict[]
  questions: readonly QuestionFinding[]
}>
