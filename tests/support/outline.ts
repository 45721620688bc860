import { analyse } from '../../src/domain/analysis/analyse.ts'
import type { ClaimFinding, Figures, QuestionFinding } from '../../src/domain/analysis/analysis.ts'
import type { Bundle } from '../../src/domain/bundle/bundle.ts'
import type { Side } from '../../src/domain/event/event.ts'

/** The conflicts of a bundle, one line each: kind, severity, claims, ratio where there is one. */
export function conflictsIn(bundle: Bundle): readonly string[] {
  return analyse(bundle).conflicts.map(({ kind, severity, claims, ratio }) =>
    [kind, severity, ...claims, ...(ratio === undefined ? [] : [ratio])].join(' '),
  )
}

/** What stands behind one claim. Throws where the bundle has no such claim. */
export function findingOf(bundle: Bundle, id: string): ClaimFinding {
  const found = analyse(bundle).claims.find(({ claim }) => claim.id === id)
  if (!found) throw new Error(`no finding for ${id}`)
  return found
}

/** What is found on one question, `q` unless said otherwise. Throws where the bundle has no such question. */
export function questionOf(bundle: Bundle, id = 'q'): QuestionFinding {
  const found = analyse(bundle).questions.find(({ question }) => question.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

/** The combined figures of one quantity question, `q` unless said otherwise. */
export function figuresOf(bundle: Bundle, id = 'q'): Figures {
  const { figures } = questionOf(bundle, id)
  if (!figures) throw new Error(`no figures on ${id}`)
  return figures
}

/** Corroboration of every claim, in their order: kind, origins, sides and publishers on one line. */
export function backingsIn(bundle: Bundle): Readonly<Record<string, string>> {
  return Object.fromEntries(
    analyse(bundle).claims.map(({ claim, corroboration, origins, sides, publishers }) => [
      claim.id,
      `${corroboration} ${origins} ${sides} ${publishers}`,
    ]),
  )
}

/** The ids of the contested claims, in order. */
export function contestedIn(bundle: Bundle): readonly string[] {
  return analyse(bundle)
    .claims.filter(({ contested }) => contested)
    .map(({ claim }) => claim.id)
}

/** A side and its members. */
export function side(id: string, ...members: readonly string[]): Side {
  return { id, name: id, members }
}
