import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Side } from '../event/event.ts'
import type { Question } from '../question/question.ts'
import type { ClaimFinding } from './analysis.ts'

/** A search for a statement that found none: who looked, for whose, when and where. */
export type VainSearch = Readonly<{
  question: string
  /** Whose statement was looked for; absent = anybody's. */
  actor: string | undefined
  searchedBy: string
  searchedOn: string
  place: string | undefined
}>

/** What silence asks of a claim: who says it, for which side, and where it stands. */
export type Voice = Pick<ClaimFinding, 'claim' | 'body' | 'side' | 'state'>

/** A side from which no claim is recorded, and those of its bodies that nobody has looked for. */
export type UnheardSide = Readonly<{ side: Side; parties: readonly string[] }>

/** Who gives no answer to a question, by the kind of silence: no kind stands for another. */
export type Silence<V extends Voice = Voice> = Readonly<{
  /** The claims by which a body that has no answer standing declines one, in the order given. */
  declined: readonly V[]
  /** Bodies with nothing recorded that somebody looked for, by id. */
  searched: readonly Readonly<{ body: string; search: VainSearch }>[]
  /** By id of the side. */
  unheard: readonly UnheardSide[]
}>

/**
 * Finds who is silent on a question.
 *
 * A side is heard as soon as one claim of it is recorded, whatever has become of that claim: one that declines, or that
 * was taken back, is no missing statement. Who is on no side owes no answer, and is silent only if searched for.
 *
 * @param said every claim recorded on the question, or on all questions of its key, and the searches on it.
 * @returns three empty lists where everybody has been heard. A question that nobody answers has every side unheard.
 *
 * O(n) for n claims. Never throws.
 *
 * Source: domain.md, section 1: declined, looked for and not looked for are different absences.
 */
export function silenceOn<V extends Voice>(
  question: Question,
  said: Readonly<{ voices: readonly V[]; searches: readonly VainSearch[] }>,
  index: BundleIndex,
): Silence<V> {
  const { voices } = said
  const sides = [...index.sidesOf(question.event)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const bodies = new Set(voices.map(({ body }) => body))
  const heard = new Set(voices.map(({ side }) => side))
  const answering = new Set(voices.filter(isAnswering).map(({ body }) => body))
  const sought = inVain(said.searches, sides, index).filter(({ body }) => !bodies.has(body))
  const searched = new Set(sought.map(({ body }) => body))
  return {
    declined: voices.filter(
      ({ state, body }) => state === 'declined' && body !== undefined && !answering.has(body),
    ),
    searched: sought,
    unheard: sides
      .filter(({ id }) => !heard.has(id))
      .map((side) => ({
        side,
        parties: partiesOf(side, index).filter((body) => !searched.has(body)),
      })),
  }
}

/** True where a claim answers now: it asserts or denies, and neither its claimant nor time has overtaken it. */
export function isAnswering({ claim, state }: Pick<Voice, 'claim' | 'state'>): boolean {
  return state === 'current' && claim.stance !== 'retracts'
}

/** The bodies of a side's members, each once, by id. */
export function partiesOf({ members }: Side, index: BundleIndex): readonly string[] {
  return [...new Set(members.map((member) => index.rootOf(member)))].sort()
}

/** Whom each search was for, the first search of a body standing for all: a search for anybody's is for every party's. */
function inVain(
  searches: readonly VainSearch[],
  sides: readonly Side[],
  index: BundleIndex,
): Silence['searched'] {
  const found = new Map<string, VainSearch>()
  for (const search of searches) {
    const { actor } = search
    const bodies =
      actor === undefined ? sides.flatMap((side) => partiesOf(side, index)) : [index.rootOf(actor)]
    for (const body of bodies) if (!found.has(body)) found.set(body, search)
  }
  return [...found]
    .map(([body, search]) => ({ body, search }))
    .sort((a, b) => (a.body < b.body ? -1 : 1))
}
