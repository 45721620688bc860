import * as claimTerms from './en/claim-terms.ts'
import * as conflictTerms from './en/conflict-terms.ts'
import { clocks, filters, glossary, paging } from './en/controls.ts'
import { claimEntry } from './en/entry/claim.ts'
import { documentEntry } from './en/entry/document.ts'
import { actorEntry, entry } from './en/entry/entry.ts'
import { eventEntry, victimsEntry } from './en/entry/event.ts'
import { changes, history } from './en/entry/history.ts'
import { merge } from './en/entry/merge.ts'
import { questionEntry } from './en/entry/question.ts'
import { review, reviewEntry } from './en/entry/review.ts'
import { searchEntry } from './en/entry/search.ts'
import { answers } from './en/figure.ts'
import { actors, claims, documents, events, questions } from './en/lists.ts'
import { chart } from './en/pages/chart.ts'
import { claim } from './en/pages/claim.ts'
import { event } from './en/pages/event.ts'
import { question } from './en/pages/question.ts'
import { report } from './en/pages/report.ts'
import * as scopeTerms from './en/scope-terms.ts'
import { search } from './en/search.ts'
import { errors, shell } from './en/shell.ts'
import { actor, document } from './en/things.ts'
import { formatsOf } from './formats.ts'

/** Everything the interface says in English. Another language is one more file of this shape. */
export const en = {
  language: 'en',
  dir: 'ltr' as const,
  formats: formatsOf('en-GB'),
  shell,
  errors,
  paging,
  filters,
  clocks,
  glossary,
  answers,
  events,
  questions,
  claims,
  documents,
  actors,
  document,
  actor,
  event,
  question,
  claim,
  report,
  search,
  chart,
  entry,
  actorEntry,
  history,
  merge,
  changes,
  claimEntry,
  eventEntry,
  questionEntry,
  searchEntry,
  review,
  reviewEntry,
  documentEntry,
  victimsEntry,
  terms: { ...conflictTerms, ...claimTerms, ...scopeTerms },
}
