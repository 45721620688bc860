import { folded } from '../folding/folded.ts'
import { foldingOf } from '../merging/standing-merges.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'

/** An actor that bears one of the names asked for, as its own, as an alias, or through one that is merged into it. */
export type Namesake = Readonly<{ id: string; name: string; bears(name: string): boolean }>

/** Lists the current actors, samples aside, that bear one of the names, letter case aside, by id. Two queries. */
export async function listNamesakes(
  reading: Reading,
  names: readonly string[],
): Promise<readonly Namesake[]> {
  const wanted = new Set(names.map(folded))
  const rows = await reading.db
    .selectFrom('actor')
    .innerJoin('thing', 'thing.id', 'actor.id')
    .select(['actor.id', 'actor.name', 'actor.folded'])
    .where('thing.sample', '=', 0)
    .where(standing('actor', undefined))
    .orderBy('actor.id')
    .execute()
  const { keptOf } = await foldingOf(reading, 'actor')
  const byKept = Map.groupBy(rows, ({ id }) => keptOf(id))
  return rows.flatMap(({ id, name }) => {
    const names = (byKept.get(id) ?? []).flatMap((one) => one.folded.split('\n'))
    const own = new Set(names)
    if (own.isDisjointFrom(wanted)) return []
    return [{ id, name, bears: (one: string) => own.has(folded(one)) }]
  })
}
