/** An analysis as printed, or what one must say: only the fields given are compared. */
export type Expectation = Readonly<{
  claims: readonly Readonly<{ id: string }>[]
  conflicts: readonly Readonly<{ kind: string; claims: readonly string[] }>[]
  questions: readonly Readonly<{ id: string }>[]
}>

/**
 * Compares an analysis with what is expected of it.
 *
 * Claims and questions are matched by id; each expected field must be there and equal. Conflicts are matched by kind
 * and claims, and there must be no others.
 *
 * @returns one line a difference; empty where the analysis is as expected.
 */
export function differences(expected: Expectation, actual: Expectation): readonly string[] {
  return [
    ...missing(expected.claims, actual.claims, ({ id }) => `claim ${id}`),
    ...missing(expected.questions, actual.questions, ({ id }) => `question ${id}`),
    ...missing(expected.conflicts, actual.conflicts, conflictName),
    ...unexpected(expected.conflicts, actual.conflicts),
  ]
}

function missing<T extends object>(
  expected: readonly T[],
  actual: readonly T[],
  nameOf: (thing: T) => string,
): readonly string[] {
  const byName = new Map(actual.map((thing) => [nameOf(thing), thing]))
  return expected.flatMap((thing) => {
    const name = nameOf(thing)
    const found = byName.get(name)
    if (found === undefined) return [`${name}: missing`]
    return Object.entries(thing).flatMap(([key, value]) => {
      const given: unknown = Object.entries(found).find(([other]) => other === key)?.[1]
      const [want, have] = [JSON.stringify(value), JSON.stringify(given)]
      return want === have ? [] : [`${name}: ${key} is ${have}, not ${want}`]
    })
  })
}

function unexpected(
  expected: Expectation['conflicts'],
  actual: Expectation['conflicts'],
): readonly string[] {
  const names = new Set(expected.map(conflictName))
  return actual
    .map(conflictName)
    .filter((name) => !names.has(name))
    .map((name) => `${name}: unexpected`)
}

function conflictName({ kind, claims }: Expectation['conflicts'][number]): string {
  return `${kind} of ${claims.toSorted().join(', ')}`
}
