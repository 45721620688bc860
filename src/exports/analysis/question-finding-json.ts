import type { Figures, QuestionFinding } from '../../domain/analysis/analysis.ts'
import type { Interval } from '../../domain/quantity/interval.ts'
import { orNull } from '../json.ts'

/** What is said of one question: its combined figures where it counts something, and the wording. */
export function questionFindingJson({ question, figures, wording, more }: QuestionFinding): object {
  return {
    id: question.id,
    ...(figures === undefined ? {} : figuresJson(figures)),
    wording,
    more: more > 0 ? more : undefined,
  }
}

function figuresJson(figures: Figures): object {
  const { acled, gtd, ucdp } = figures.conventions
  return {
    envelope: intervalJson(figures.envelope),
    supported: intervalJson(figures.supported),
    nonParty: intervalJson(figures.nonParty),
    supportAtLeast: figures.supportAtLeast.map(({ atLeast, origins }) => ({ atLeast, origins })),
    conventions: {
      acled: orNull(acled),
      gtd: orNull(gtd),
      ucdp: { low: orNull(ucdp.low), best: orNull(ucdp.best), high: orNull(ucdp.high) },
    },
  }
}

function intervalJson(interval: Interval | undefined): object | null {
  return interval === undefined ? null : { min: interval.min, max: orNull(interval.max) }
}
