import { type NamedKind, type Names, namesAmong } from '../changing/names.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { unmerged } from './unmerged.ts'

/** What a person may mean by what they type, and the names to offer: namesakes first. */
export type MergeChoices = Readonly<{ names: Names; offered: readonly string[] }>

const mostOffered = 300

/**
 * Reads which things of a kind a thing may be the same as.
 *
 * @param about.id of the thing, which no name leads to; `name` as it stands; `typed` what names are to be understood.
 * @returns names of those that bear the same name, then of those entered last, at most 300 in all. Six queries.
 */
export async function mergeChoices(
  reading: Reading,
  kind: NamedKind,
  about: Readonly<{ id: string; name: string; typed: readonly string[] }>,
): Promise<MergeChoices> {
  const { id, name, typed } = about
  const namesakes = await others(reading, kind, id).where(nameOf(kind), '=', name).execute()
  const latest = await others(reading, kind, id).execute()
  const ids = [...new Set([...namesakes, ...latest].map((one) => one.id))]
  const names = await namesAmong(reading, kind, { ids, texts: typed, without: id })
  return { names, offered: ids.map(names.textOf) }
}

const nameOf = (kind: NamedKind) => (kind === 'actor' ? 'name' : 'title')

function others({ db }: Reading, kind: NamedKind, id: string) {
  return db
    .selectFrom(kind)
    .select(`${kind}.id`)
    .where(`${kind}.id`, '<>', id)
    .where(standing(kind, undefined))
    .where((eb) => unmerged(eb.ref(`${kind}.id`)))
    .orderBy(`${kind}.id`, 'desc')
    .limit(mostOffered)
}
