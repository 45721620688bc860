/** What can be found, in the order in which it is listed. */
export const foundKinds = ['event', 'actor', 'question', 'document', 'claim'] as const

export type FoundKind = (typeof foundKinds)[number]

const ofKind = 2 ** 46
const ofThing = 4096

/** Which rows are a kind's: the ids from `from` to `to`. The kinds listed first have the greatest. */
export function idsOf(kind: FoundKind): Readonly<{ from: number; to: number }> {
  const from = (foundKinds.length - foundKinds.indexOf(kind)) * ofKind
  return { from, to: from + ofKind - 1 }
}

/** The kind that a row is of. */
export function kindOf(id: number): FoundKind {
  const kind = foundKinds[foundKinds.length - Math.floor(id / ofKind)]
  if (kind === undefined) throw new RangeError('not the id of a search row')
  return kind
}

/** The first id for a new thing, beyond every id given so far. @param last the greatest of the kind; absent = none. */
export function nextId(kind: FoundKind, last: number | undefined): number {
  return last === undefined ? idsOf(kind).from : (Math.floor(last / ofThing) + 1) * ofThing
}

/** The same number for all rows of one thing, up to 4,096 of them; and which of its rows this is, from 0. */
export function placeOf(id: number): Readonly<{ thing: number; row: number }> {
  return { thing: Math.floor(id / ofThing), row: id % ofThing }
}
