import type { Reading } from '../store.ts'

/** The outermost events of the samples that stand, by title; empty where there is none. */
export async function listSamples({
  db,
}: Reading): Promise<readonly Readonly<{ id: string; title: string }>[]> {
  return db
    .selectFrom('event')
    .innerJoin('thing', 'thing.id', 'event.id')
    .select(['event.id', 'event.title'])
    .where('thing.sample', '=', 1)
    .where('event.replaced_at', 'is', null)
    .where('event.within_id', 'is', null)
    .orderBy('event.title')
    .orderBy('event.id')
    .execute()
}
