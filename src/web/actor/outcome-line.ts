import type { Outcome } from '../../db/findings/list-outcomes.ts'
import { type Chip, contestedChip, corroborationChip, stateChip } from '../page/chip.ts'
import { withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** One outcome with its count, as a row of the table. `href` lists those claims. */
export type OutcomeLine = Readonly<{ chip: Chip; figure: string; share: string; href: string }>

/**
 * Words one outcome of an actor's claims.
 *
 * @param counted the outcome, and how many claims the actor has in all.
 */
export function outcomeLine(
  words: Words,
  actor: string,
  counted: Readonly<{ outcome: Outcome; of: number }>,
): OutcomeLine {
  const { outcome, of } = counted
  const { count } = words.formats
  return {
    ...chipAndSettings(words, actor, outcome),
    figure: count(outcome.claims),
    share: words.actor.share(of),
  }
}

function chipAndSettings(
  words: Words,
  actor: string,
  outcome: Outcome,
): Readonly<{ chip: Chip; href: string }> {
  switch (outcome.axis) {
    case 'contested':
      return {
        chip: contestedChip(words),
        href: withQuery('/claims', { actor, contested: 'yes' }),
      }
    case 'state':
      return {
        chip: stateChip(words, outcome.state),
        href: withQuery('/claims', { actor, state: outcome.state }),
      }
    case 'corroboration':
      return {
        chip: corroborationChip(words, outcome.corroboration),
        href: withQuery('/claims', { actor, corroboration: outcome.corroboration }),
      }
  }
}
