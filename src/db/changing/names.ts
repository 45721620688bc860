import { foldingOf } from '../merging/standing-merges.ts'
import { unmerged } from '../merging/unmerged.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'

/** The kinds that a person names in a form by their name or title. */
export type NamedKind = 'actor' | 'document' | 'event'

/** What a name as typed leads to. */
export type Meant = Readonly<{ id: string }> | 'none' | 'several'

/** Names and ids of things, both ways. */
export type Names = Readonly<{
  /** The name, with the id in brackets after it where another thing bears the same; the id of what is not there. */
  textOf(id: string): string
  /** What a person means by a name, an alias, or a name with an id in brackets. */
  meantBy(text: string): Meant
}>

const withId = /^(?<name>.*) \[(?<id>[^[\]]{1,200})\]$/su

type Bearer = Readonly<{ id: string; name: string }>

/**
 * Reads what some ids are called and what some names lead to. Names are compared to the letter. A name that a thing
 * shares only with what is taken for another leads to that thing alone. Four queries.
 *
 * @param wanted.ids of things whose names are to be shown.
 * @param wanted.texts as typed.
 * @param wanted.without the id of a thing that no name leads to.
 */
export async function namesAmong(
  reading: Reading,
  kind: NamedKind,
  wanted: Readonly<{ ids: readonly string[]; texts: readonly string[]; without?: string }>,
): Promise<Names> {
  const { isMerged } = await foldingOf(reading, kind)
  const idsTyped = wanted.texts.flatMap((text) => withId.exec(text)?.groups?.id ?? [])
  const called = await byId(reading, kind, [...wanted.ids, ...idsTyped])
  const names = [...wanted.texts, ...called.map(({ name }) => name)]
  const bearers = [
    ...(await byName(reading, kind, names)),
    ...(await byAlias(reading, kind, names)),
  ]
  const idsOf = Map.groupBy(bearers, ({ name }) => name)
  const nameOf = new Map(called.map(({ id, name }) => [id, name]))
  const byNameAlone = (name: string): Meant => {
    const all = new Set((idsOf.get(name) ?? []).map(({ id }) => id))
    if (wanted.without !== undefined) all.delete(wanted.without)
    const kept = [...all].filter((id) => !isMerged(id))
    const [only, ...others] = kept.length > 0 ? kept : all
    if (only === undefined) return 'none'
    return others.length === 0 ? { id: only } : 'several'
  }
  return {
    textOf: (id) => {
      const name = nameOf.get(id)
      if (name === undefined) return id
      const meant = byNameAlone(name)
      return typeof meant === 'object' && meant.id === id ? name : `${name} [${id}]`
    },
    meantBy: (text) => {
      const meant = byNameAlone(text)
      if (meant !== 'none') return meant
      const id = withId.exec(text)?.groups?.id
      return id !== undefined && id !== wanted.without && nameOf.has(id) ? { id } : 'none'
    },
  }
}

/**
 * Lists names to offer in a form: those entered last, with the id in brackets after a name that several of them bear.
 *
 * @returns at most 300, in alphabetical order.
 */
export async function namesToOffer(reading: Reading, kind: NamedKind): Promise<readonly string[]> {
  const column = kind === 'actor' ? 'name' : 'title'
  const rows = await reading.db
    .selectFrom(kind)
    .select(['id', `${column} as name`])
    .where(standing(kind, undefined))
    .where((eb) => unmerged(eb.ref(`${kind}.id`)))
    .orderBy('id', 'desc')
    .limit(300)
    .execute()
  return [...Map.groupBy(rows, ({ name }) => name)]
    .flatMap(([name, bearers]) =>
      bearers.length === 1 ? [name] : bearers.map(({ id }) => `${name} [${id}]`),
    )
    .sort()
}

function byId(reading: Reading, kind: NamedKind, ids: readonly string[]): Promise<Bearer[]> {
  return bearers(reading, kind)
    .where((eb) => reading.engine.among(eb.ref('id'), ids))
    .execute()
}

function byName(reading: Reading, kind: NamedKind, names: readonly string[]): Promise<Bearer[]> {
  const column = kind === 'actor' ? 'name' : 'title'
  return bearers(reading, kind)
    .where((eb) => reading.engine.among(eb.ref(column), names))
    .execute()
}

function bearers({ db }: Reading, kind: NamedKind) {
  const column = kind === 'actor' ? 'name' : 'title'
  return db
    .selectFrom(kind)
    .select(['id', `${column} as name`])
    .where(standing(kind, undefined))
}

async function byAlias(
  reading: Reading,
  kind: NamedKind,
  names: readonly string[],
): Promise<readonly Bearer[]> {
  if (kind !== 'actor') return []
  return reading.db
    .selectFrom('actor_alias')
    .innerJoin('actor', (join) =>
      join
        .onRef('actor.id', '=', 'actor_alias.actor_id')
        .onRef('actor.revision', '=', 'actor_alias.revision'),
    )
    .select(['actor.id', 'actor_alias.alias as name'])
    .where((eb) => reading.engine.among(eb.ref('actor_alias.alias'), names))
    .where(standing('actor', undefined))
    .execute()
}
