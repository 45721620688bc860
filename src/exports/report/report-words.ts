import type { SpanName } from './combined.ts'

/** What an event's report comes to, for the sentence that says so. */
export type FindingParts = Readonly<{
  /** The time as of which it is asked; absent = the latest. */
  asOf: string | undefined
  questions: number
  claims: number
  /** Bodies that are named. */
  claimants: number
  /** Claims for which nobody is named. */
  unnamed: number
  /** What is counted or asked, in words, of each contested key. */
  contested: readonly string[]
  /** The sentence to print on the first of them; absent where it would be too long. */
  lead: string | undefined
  /** Pairs of figures that only seem to conflict. */
  apart: number
  /** Conflicts that a person has explained, and that are open no more. */
  explained: number
}>

/** What a report needs from its language. */
export type ReportWords = Readonly<{
  finding: (parts: FindingParts) => string
  /** How a claim for which nobody is named calls its claimant. */
  nobodyNamed: string
  method: readonly string[]
  rules: Readonly<Record<SpanName | 'supportAtLeast' | 'floor' | 'acled' | 'gtd' | 'ucdp', string>>
}>
