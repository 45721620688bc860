export const mergedKinds = ['actor', 'event', 'document', 'question'] as const

export type MergedKind = (typeof mergedKinds)[number]

/** Two things of one kind that are one: `merged` is read as `kept` wherever it is named. */
export type Merge = Readonly<{ kind: MergedKind; merged: string; kept: string }>

/** The thing of a kind that an id is read as. */
export type KeptOf = (kind: MergedKind, id: string) => string

/**
 * Says which thing another is read as: the end of its line of merges.
 *
 * @param merges no thing merged twice, and no rings.
 * @returns the id itself where it is merged into nothing.
 *
 * @example keptBy([{ kind: 'actor', merged: 'a', kept: 'b' }])('actor', 'a') // 'b'
 */
export function keptBy(merges: readonly Merge[]): KeptOf {
  const next = new Map(merges.map(({ kind, merged, kept }) => [`${kind} ${merged}`, kept]))
  return (kind, id) => {
    let at = id
    for (let kept = next.get(`${kind} ${at}`); kept !== undefined; ) {
      at = kept
      kept = next.get(`${kind} ${at}`)
    }
    return at
  }
}
