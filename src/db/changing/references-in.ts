import type { ThingKind } from '../rows/tables.ts'
import type { Thing } from './thing.ts'

/** A thing that another names. */
export type Reference = Readonly<{ kind: ThingKind; id: string }>

/**
 * Lists what a thing names: each must stand while the thing does. Sides and options are parts of things, not things.
 *
 * An earlier claim that this one updates, and a document that this one derives from, may be gone: what was said of
 * them stays true.
 */
export function referencesIn({ kind, content }: Thing): readonly Reference[] {
  switch (kind) {
    case 'actor':
      return named('actor', [content.speaksFor])
    case 'event':
      return [
        ...named('event', [content.within]),
        ...named(
          'actor',
          content.sides.flatMap(({ members }) => members),
        ),
      ]
    case 'document':
      return named('actor', [content.publisher])
    case 'question':
      return [
        ...named('event', [content.event]),
        ...named('question', content.type === 'quantity' ? content.parts : []),
      ]
    case 'claim':
      return [
        ...named('question', [content.question]),
        ...named('actor', [content.claimant, ...content.citations.flatMap(({ via }) => via)]),
        ...named(
          'document',
          content.citations.map(({ document }) => document),
        ),
      ]
    case 'search':
      return [...named('question', [content.question]), ...named('actor', [content.actor])]
  }
}

function named(kind: ThingKind, ids: readonly (string | undefined)[]): readonly Reference[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [{ kind, id }]))
}
