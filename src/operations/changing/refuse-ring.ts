import { loadThing } from '../../db/changing/load-thing.ts'
import { standingMerges } from '../../db/merging/standing-merges.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import type { Writing } from '../../db/store.ts'
import { keptBy } from '../../domain/bundle/merge.ts'
import { Refusal } from '../../domain/refusal.ts'
import { deepest } from '../importing/refuse-deep-trees.ts'

const sentences = {
  actor: 'An actor cannot speak for itself, nor for one that speaks for it.',
  event: 'An event cannot contain itself, nor lie within one that it contains.',
}

/** What says no to a body or event that would be above itself. */
export function ringRefusal(kind: 'actor' | 'event'): Refusal {
  return new Refusal('invalid', sentences[kind])
}

/**
 * Refuses a change after which a body would speak for itself or an event contain itself, through others or through
 * what is merged, or would stand in a line of more than 100. Belongs after the change, in its transaction.
 *
 * Throws `Refusal('invalid')`.
 */
export async function refuseRing(
  writing: Writing,
  { kind, id }: Readonly<{ kind: ThingKind; id: string }>,
): Promise<void> {
  if (kind !== 'actor' && kind !== 'event') return
  const keptOf = keptBy(await standingMerges(writing, undefined))
  const seen = new Set<string>()
  for (let at: string | undefined = keptOf(kind, id); at !== undefined; ) {
    if (seen.has(at)) throw ringRefusal(kind)
    if (seen.size >= deepest) {
      throw new Refusal('invalid', `This would stand in a line of more than ${deepest}.`)
    }
    seen.add(at)
    const above = await parentOf(writing, kind, at)
    const next: string | undefined = above === undefined ? undefined : keptOf(kind, above)
    // What a merged thing said of the one that it is taken for says nothing any more.
    at = next === at ? undefined : next
  }
}

async function parentOf(
  writing: Writing,
  kind: 'actor' | 'event',
  id: string,
): Promise<string | undefined> {
  if (kind === 'actor') return (await loadThing(writing, 'actor', { id }))?.speaksFor
  const row = await writing.db
    .selectFrom('event')
    .select('within_id')
    .where('id', '=', id)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return row?.within_id ?? undefined
}
