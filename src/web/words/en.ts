import * as claimTerms from './en/claim-terms.ts'
import * as conflictTerms from './en/conflict-terms.ts'
import { clocks, filters, glossary, paging } from './en/controls.ts'
import { answers } from './en/figure.ts'
import * as scopeTerms from './en/scope-terms.ts'
import { errors, shell } from './en/shell.ts'
import { formatsOf } from './formats.ts'

export type Direction = 'ltr' | 'rtl'

const dir: Direction = 'ltr'

/** Everything the interface says in English. Another language is one more file of this shape. */
export const en = {
  language: 'en',
  dir,
  formats: formatsOf('en-GB'),
  shell,
  errors,
  paging,
  filters,
  clocks,
  glossary,
  answers,
  terms: { ...conflictTerms, ...claimTerms, ...scopeTerms },
}
