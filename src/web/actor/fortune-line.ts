import type { Fortune } from '../../db/findings/list-fortunes.ts'
import { type Chip, contestedChip, corroborationChip, stateChip } from '../page/chip.ts'
import { withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** One outcome with its count, as a row of the table. `href` lists those claims. */
export type FortuneLine = Readonly<{ chip: Chip; figure: string; share: string; href: string }>

/**
 * Words one outcome of an actor's claims.
 *
 * @param counted the outcome, and how many claims the actor has in all.
 */
export function fortuneLine(
  words: Words,
  actor: string,
  counted: Readonly<{ fortune: Fortune; of: number }>,
): FortuneLine {
  const { fortune, of } = counted
  const { count } = words.formats
  return {
    ...chipAndSettings(words, actor, fortune),
    figure: count(fortune.claims),
    share: words.actor.share(of),
  }
}

function chipAndSettings(
  words: Words,
  actor: string,
  fortune: Fortune,
): Readonly<{ chip: Chip; href: string }> {
  switch (fortune.axis) {
    case 'contested':
      return {
        chip: contestedChip(words),
        href: withQuery('/claims', { actor, contested: 'yes' }),
      }
    case 'state':
      return {
        chip: stateChip(words, fortune.state),
        href: withQuery('/claims', { actor, state: fortune.state }),
      }
    case 'corroboration':
      return {
        chip: corroborationChip(words, fortune.corroboration),
        href: withQuery('/claims', { actor, corroboration: fortune.corroboration }),
      }
  }
}
