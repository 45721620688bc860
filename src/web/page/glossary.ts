import type { Term } from '../words/term.ts'

/** An unfolding list of what the words on a page mean. */
export type Glossary = Readonly<{ summary: string; terms: readonly Term[] }>

/** Builds a glossary of whole enumerations, in the order given. */
export function glossaryOf(
  summary: string,
  enumerations: readonly Readonly<Record<string, Term>>[],
): Glossary {
  return { summary, terms: enumerations.flatMap((terms) => Object.values(terms)) }
}
