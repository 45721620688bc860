/**
 * Loads things by id together with those that the things found are read as, and all that these lean on.
 *
 * @param ids to begin with.
 * @param load gives what it finds of some ids; `idsIn` lists the ids of all that it found.
 * @param keptOf what each id is read as.
 * @returns what `load` gives of enough ids. One loading where nothing is merged, else one more a step of merges.
 */
export async function loadWithKept<Loaded>(
  ids: readonly string[],
  {
    load,
    idsIn,
    keptOf,
  }: Readonly<{
    load: (ids: readonly string[]) => Promise<Loaded>
    idsIn: (loaded: Loaded) => readonly string[]
    keptOf: (id: string) => string
  }>,
): Promise<Loaded> {
  const wanted = new Set([...ids, ...ids.map(keptOf)])
  for (;;) {
    const loaded = await load([...wanted])
    const missing = idsIn(loaded)
      .map(keptOf)
      .filter((id) => !wanted.has(id))
    const found = new Set(idsIn(loaded))
    const further = missing.filter((id) => !found.has(id))
    if (further.length === 0) return loaded
    for (const id of further) wanted.add(id)
  }
}
