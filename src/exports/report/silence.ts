import { silenceOn, type VainSearch, type Voice } from '../../domain/analysis/silence.ts'
import type { KeyGroup } from '../../domain/analysis/survey.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import { searchWords } from '../../domain/wording/search-words.ts'

/** The names of those silent on a key, by the kind of silence. `more` counts those of the last kind left unnamed. */
export type SilentNames = Readonly<
  Record<'declined' | 'searched' | 'nothing', readonly string[]> & { more: number }
>

const named = 100

/**
 * Names who is silent on a key.
 *
 * @param group the key.
 * @param said the claims on it, and all searches of its family.
 * @returns names of bodies: those that declined; those searched for in vain, with who looked, when and where; and, with
 * nothing recorded, the first 100 of the sides from which nobody is heard, a side without members by its own name.
 */
export function silentNames(
  { question, questions }: KeyGroup,
  said: Readonly<{ voices: readonly Voice[]; searches: readonly VainSearch[] }>,
  index: BundleIndex,
): SilentNames {
  const asked = new Set(questions.map(({ id }) => id))
  const searches = said.searches.filter((search) => asked.has(search.question))
  const silence = silenceOn(question, { voices: said.voices, searches }, index)
  const nameOf = (body: string | undefined) => index.actor(body ?? '')?.name ?? body ?? ''
  const unheard = silence.unheard.flatMap(({ side, parties }) =>
    side.members.length === 0 ? [side.name] : parties.map(nameOf),
  )
  return {
    declined: [...new Set(silence.declined.map(({ body }) => nameOf(body)))],
    searched: silence.searched.map(({ body, search }) => `${nameOf(body)}: ${searchWords(search)}`),
    nothing: unheard.slice(0, named),
    more: Math.max(0, unheard.length - named),
  }
}
