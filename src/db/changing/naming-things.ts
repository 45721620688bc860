import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'

/** The standing things of a kind that name a thing, and how many they are. */
export type Naming = Readonly<{ kind: ThingKind; count: number; ids: readonly string[] }>

type Count = Readonly<{ kind: ThingKind; query: Promise<readonly Readonly<{ id: string }>[]> }>

/**
 * Lists the standing things that name a thing and would lead nowhere without it. The questions of an event and the
 * claims of a question are left out: they go with it, and come back with it. What is merged into it names it.
 *
 * @returns one a kind, none of them 0.
 */
export async function namingThings(
  reading: Reading,
  kind: ThingKind,
  id: string,
): Promise<readonly Naming[]> {
  const counts = [...countsFor(reading, kind, id), { kind, query: mergedInto(reading, id) }]
  const named: Naming[] = []
  for (const { kind: by, query } of counts) {
    const ids = [...new Set((await query).map((row) => row.id))]
    if (ids.length === 0) continue
    const known = named.findIndex((one) => one.kind === by)
    const all = [...new Set([...(named[known]?.ids ?? []), ...ids])]
    const naming = { kind: by, count: all.length, ids: all }
    if (known < 0) named.push(naming)
    else named[known] = naming
  }
  return named
}

function countsFor(reading: Reading, kind: ThingKind, id: string): readonly Count[] {
  switch (kind) {
    case 'actor':
      return [
        { kind: 'claim', query: claimsNaming(reading, id) },
        { kind: 'document', query: published(reading, id) },
        { kind: 'event', query: eventsWithMember(reading, id) },
        { kind: 'actor', query: speakers(reading, id) },
        { kind: 'search', query: searches(reading, id) },
      ]
    case 'document':
      return [{ kind: 'claim', query: claimsCiting(reading, id) }]
    case 'question':
      return [{ kind: 'question', query: wholes(reading, id) }]
    case 'event':
      return [{ kind: 'event', query: eventsIn(reading, id) }]
    case 'claim':
    case 'search':
      return []
  }
}

function mergedInto({ db }: Reading, id: string) {
  return db
    .selectFrom('merge')
    .select('merge.merged_id as id')
    .where('merge.kept_id', '=', id)
    .where('merge.replaced_at', 'is', null)
    .execute()
}

function claimsNaming({ db }: Reading, id: string) {
  return db
    .selectFrom('claim')
    .leftJoin('citation_via as via', (join) =>
      join.onRef('via.claim_id', '=', 'claim.id').onRef('via.revision', '=', 'claim.revision'),
    )
    .select('claim.id')
    .where((eb) => eb.or([eb('claim.claimant_id', '=', id), eb('via.actor_id', '=', id)]))
    .where('claim.replaced_at', 'is', null)
    .execute()
}

function published({ db }: Reading, id: string) {
  return db
    .selectFrom('document')
    .select('document.id')
    .where('document.publisher_id', '=', id)
    .where('document.replaced_at', 'is', null)
    .execute()
}

function eventsWithMember({ db }: Reading, id: string) {
  return db
    .selectFrom('side_member as member')
    .innerJoin('event', (join) =>
      join
        .onRef('event.id', '=', 'member.event_id')
        .onRef('event.revision', '=', 'member.revision'),
    )
    .select('event.id')
    .where('member.actor_id', '=', id)
    .where('event.replaced_at', 'is', null)
    .execute()
}

function speakers({ db }: Reading, id: string) {
  return db
    .selectFrom('actor')
    .select('actor.id')
    .where('actor.speaks_for_id', '=', id)
    .where('actor.replaced_at', 'is', null)
    .execute()
}

function searches({ db }: Reading, id: string) {
  return db
    .selectFrom('search_in_vain')
    .select('search_in_vain.id')
    .where('search_in_vain.actor_id', '=', id)
    .where('search_in_vain.replaced_at', 'is', null)
    .execute()
}

function claimsCiting({ db }: Reading, id: string) {
  return db
    .selectFrom('citation')
    .innerJoin('claim', (join) =>
      join
        .onRef('claim.id', '=', 'citation.claim_id')
        .onRef('claim.revision', '=', 'citation.revision'),
    )
    .select('claim.id')
    .where('citation.document_id', '=', id)
    .where('claim.replaced_at', 'is', null)
    .execute()
}

function eventsIn({ db }: Reading, id: string) {
  return db
    .selectFrom('event')
    .select('event.id')
    .where('event.within_id', '=', id)
    .where('event.replaced_at', 'is', null)
    .execute()
}

function wholes({ db }: Reading, id: string) {
  return db
    .selectFrom('question_part as part')
    .innerJoin('question', (join) =>
      join
        .onRef('question.id', '=', 'part.question_id')
        .onRef('question.revision', '=', 'part.revision'),
    )
    .select('question.id')
    .where('part.part_id', '=', id)
    .where('question.replaced_at', 'is', null)
    .execute()
}
