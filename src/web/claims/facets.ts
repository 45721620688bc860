import {
  type ClaimState,
  type Corroboration,
  claimStates,
  corroborations,
} from '../../domain/analysis/analysis.ts'
import { type Stance, stances } from '../../domain/claim/claim.ts'
import type { EventChoice } from '../list/event-choices.ts'
import { type Facet, keptFacet, selectFacet, tickFacet } from '../list/filter-form.ts'
import { measureWord } from '../page/key-words.ts'
import type { Term } from '../words/term.ts'
import type { Words } from '../words/words.ts'

/** The filters in force on the claims list. */
export type ClaimFilters = Readonly<{
  event?: string | undefined
  actor?: string | undefined
  state?: ClaimState | undefined
  corroboration?: Corroboration | undefined
  stance?: Stance | undefined
  measure?: string | undefined
  contested?: true | undefined
}>

/**
 * Builds the settings of the claims list, in the order in which the form shows them.
 *
 * @param offered the events to choose from, and the name of the claimant asked for.
 */
export function claimFacets(
  words: Words,
  asked: ClaimFilters,
  offered: Readonly<{ events: readonly EventChoice[]; claimantName: string | undefined }>,
): readonly Facet[] {
  const { terms } = words
  const said = words.claims.filters
  const { any } = words.filters
  const measures = [...new Set([...Object.keys(terms.measures), ...present(asked.measure)])]
  const claimant = asked.actor && {
    value: asked.actor,
    text: offered.claimantName ?? asked.actor,
  }
  return [
    selectFacet({ name: 'event', label: said.event, any }, offered.events, asked.event),
    keptFacet('actor', said.claimant, claimant || undefined),
    selectFacet(
      { name: 'measure', label: said.measure, any },
      measures.map((value) => ({ value, text: measureWord(words, value) })),
      asked.measure,
    ),
    selectFacet(
      { name: 'state', label: said.state, any },
      choicesOf(claimStates, terms.states),
      asked.state,
    ),
    selectFacet(
      { name: 'corroboration', label: said.corroboration, any },
      choicesOf(corroborations, terms.corroborations),
      asked.corroboration,
    ),
    selectFacet(
      { name: 'stance', label: said.stance, any },
      choicesOf(stances, terms.stances),
      asked.stance,
    ),
    tickFacet('contested', said.contested, asked.contested),
  ]
}

function choicesOf<Key extends string>(
  keys: readonly Key[],
  terms: Readonly<Record<Key, Term>>,
): readonly Readonly<{ value: string; text: string }>[] {
  return keys.map((value) => ({ value, text: terms[value].word }))
}

function present(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}
