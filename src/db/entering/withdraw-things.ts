import { appendEntries } from '../log/append-entries.ts'
import type { Change } from '../log/change.ts'
import type { ThingKind } from '../rows/tables.ts'
import { indexThings } from '../search/index-things.ts'
import type { Writing } from '../store.ts'

const revised = ['actor', 'event', 'document', 'question', 'claim', 'search_in_vain'] as const

/** One sample thing that stands. */
export type SampleThing = Readonly<{ id: string; kind: ThingKind }>

/** Lists the sample things that stand, by id. One query a kind. */
export async function standingSamples({ db }: Writing): Promise<readonly SampleThing[]> {
  const found: SampleThing[] = []
  for (const table of revised) {
    const rows = await db
      .selectFrom('thing')
      .select(['thing.id', 'thing.kind'])
      .where('thing.sample', '=', 1)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom(table)
            .select('id')
            .whereRef(`${table}.id`, '=', 'thing.id')
            .where(`${table}.replaced_at`, 'is', null),
        ),
      )
      .orderBy('thing.id')
      .execute()
    found.push(...rows)
  }
  return found
}

/** Ends the current revision of every sample thing without a new one, each with its entry in the log. */
export async function withdrawThings(
  writing: Writing,
  change: Change,
  things: readonly SampleThing[],
): Promise<void> {
  const ids = things.map(({ id }) => id)
  for (const table of revised) {
    await writing.db
      .updateTable(table)
      .set({ replaced_at: change.at })
      .where('replaced_at', 'is', null)
      .where((eb) => writing.engine.among(eb.ref('id'), ids))
      .execute()
  }
  await appendEntries(
    writing,
    change,
    things.map(({ id, kind }) => ({ action: `${kind}.withdraw`, object: id, detail: {} })),
  )
  for (const [kind, ofKind] of Map.groupBy(things, (thing) => thing.kind))
    await indexThings(writing, { kind, ids: ofKind.map(({ id }) => id) })
}
