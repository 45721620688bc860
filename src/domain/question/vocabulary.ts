import type { Term, Vocabulary } from '../bundle/bundle.ts'

const measure = (id: string, name: string, within?: string, disjointFrom: string[] = []): Term => ({
  id,
  name,
  within,
  disjointFrom,
})
const population = measure

/** The measures every newsroom starts with. Killed and injured are disjoint parts of casualties. */
export const builtInMeasures: readonly Term[] = [
  measure('casualties', 'killed or wounded'),
  measure('killed', 'killed', 'casualties', ['injured']),
  measure('injured', 'injured', 'casualties', ['killed']),
  measure('bodies_recovered', 'bodies recovered', 'killed'),
  measure('missing', 'missing'),
  measure('captured', 'captured'),
  measure('displaced', 'displaced'),
  measure('sites_struck', 'sites struck'),
  measure('homes_damaged', 'homes damaged'),
]

/** The populations every newsroom starts with: a tree under people; civilians and combatants are disjoint. */
export const builtInPopulations: readonly Term[] = [
  population('people', 'people'),
  population('civilians', 'civilians', 'people', ['combatants']),
  population('women_and_children', 'women and children', 'civilians'),
  population('women', 'women', 'women_and_children', ['children']),
  population('children', 'children', 'women_and_children', ['women']),
  population('journalists', 'journalists', 'civilians'),
  population('aid_workers', 'aid workers', 'civilians'),
  population('health_workers', 'health workers', 'civilians'),
  population('refugees', 'refugees', 'civilians'),
  population('combatants', 'combatants', 'people', ['civilians']),
  population('troops', 'troops', 'combatants', ['police', 'militants']),
  population('police', 'police', 'combatants', ['troops', 'militants']),
  population('militants', 'militants', 'combatants', ['troops', 'police']),
]

/** One kind of term with its containment. */
export type TermTree = Readonly<{
  has(id: string): boolean
  /** The term's plain name, or its id where it is unknown. */
  nameOf(id: string): string
  /** The term itself, then what contains it, from near to far. */
  lineOf(id: string): readonly string[]
  /** True where the term is the other or lies within it. */
  isWithin(id: string, container: string): boolean
  /** True where nothing can be counted under both. */
  areDisjoint(one: string, other: string): boolean
}>

export type VocabularyIndex = Readonly<{ measures: TermTree; populations: TermTree }>

/**
 * Joins a newsroom's terms with the built-in ones; a term of the same id replaces the built-in one.
 *
 * @param vocabulary the newsroom's own measures and populations; containment is acyclic.
 */
export function vocabularyOf(vocabulary: Vocabulary): VocabularyIndex {
  return {
    measures: termTree([...builtInMeasures, ...vocabulary.measures]),
    populations: termTree([...builtInPopulations, ...vocabulary.populations]),
  }
}

function termTree(terms: readonly Term[]): TermTree {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const lines = new Map<string, readonly string[]>()
  const lineOf = (id: string): readonly string[] => {
    const known = lines.get(id)
    if (known) return known
    const line = [id]
    for (let at = byId.get(id)?.within; at && !line.includes(at); at = byId.get(at)?.within) {
      line.push(at)
    }
    lines.set(id, line)
    return line
  }
  const declared = (one: string, other: string) => byId.get(one)?.disjointFrom.includes(other)
  return {
    has: (id) => byId.has(id),
    nameOf: (id) => byId.get(id)?.name ?? id,
    lineOf,
    isWithin: (id, container) => lineOf(id).includes(container),
    areDisjoint: (one, other) =>
      lineOf(one).some((a) => lineOf(other).some((b) => declared(a, b) || declared(b, a))),
  }
}
