import type {
  ClaimState,
  Corroboration,
  Interest,
  Severity,
} from '../../domain/analysis/analysis.ts'
import type { ActorTables } from './actor-tables.ts'
import type { ClaimTables } from './claim-tables.ts'
import type { DocumentTables } from './document-tables.ts'
import type { EventTables } from './event-tables.ts'
import type { MergeTable } from './merge-table.ts'
import type { QuestionTables } from './question-tables.ts'
import type { ReviewTables } from './review-tables.ts'

/** 0 or 1; neither database's own truth values travel. */
export type Flag = 0 | 1

export type ThingKind = 'actor' | 'event' | 'document' | 'question' | 'claim' | 'search'

/** What never changes of a thing. `given_id` is its id in the bundle it came with. */
export type ThingTable = { id: string; kind: ThingKind; given_id: string | null; sample: Flag }

/** The columns of every table that holds revisions. `replaced_at` null = current. */
export type Revision = {
  id: string
  revision: number
  entered_at: string
  replaced_at: string | null
}

/** How often anything of a family has changed. Not derived: it must never go back. */
export type FamilyTable = { root_id: string; version: number; changed_at: string }

export type EventSummaryTable = {
  event_id: string
  root_id: string
  claims: number
  open_conflicts: number
  contested_questions: number
}

export type QuestionSummaryTable = {
  question_id: string
  event_id: string
  root_id: string
  claims: number
  contested: Flag
  conflicts: number
  worst_severity: Severity | null
  /** 0 = none, then 1 for `info` to 5 for `extreme`. */
  severity_rank: number
}

export type ClaimSummaryTable = {
  claim_id: string
  question_id: string
  event_id: string
  root_id: string
  claimant_id: string | null
  measure: string | null
  stance: string
  /** ISO instant; empty where nothing is dated, so that both databases sort it last. */
  at: string
  state: ClaimState
  corroboration: Corroboration | null
  interest: Interest | null
  contested: Flag
  is_position: Flag
  origins: number
  publishers: number
}

/** One entry of the append-only log; `hash` and `commitment` are lower-case hex. */
export type LogTable = {
  seq: number
  at: string
  actor_id: string
  action: string
  object_id: string
  commitment: string
  hash: string
}

/** What an entry commits to; may be erased without breaking the chain. */
export type LogDetailTable = { seq: number; salt: string; body: string }

/** Somebody who changes things, by the name they gave. */
export type PersonTable = { id: string; name: string; entered_at: string }

/** Words by which a thing is found; derived. `words` is in the form of the engine's own index. */
export type SearchRowTable = { id: number; thing_id: string; words: string }

export type MigrationTable = { name: string; applied_at: string }

/** Every table, by name. */
export type Tables = ActorTables &
  EventTables &
  DocumentTables &
  QuestionTables &
  ClaimTables &
  ReviewTables & {
    thing: ThingTable
    family: FamilyTable
    event_summary: EventSummaryTable
    question_summary: QuestionSummaryTable
    claim_summary: ClaimSummaryTable
    log: LogTable
    log_detail: LogDetailTable
    person: PersonTable
    merge: MergeTable
    search_row: SearchRowTable
    migration: MigrationTable
  }
