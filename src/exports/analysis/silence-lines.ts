import { silenceOn } from '../../domain/analysis/silence.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Side } from '../../domain/event/event.ts'
import { byId } from '../ordering.ts'
import { named } from './event-lines.ts'
import type { Asked, Family } from './family.ts'
import { heading, wrapped } from './layout.ts'

/**
 * On which figures and contested questions each side has no statement recorded, and which questions nobody has
 * answered.
 */
export function silenceLines(
  family: Family,
  index: BundleIndex,
  asOf: string | undefined,
): readonly string[] {
  const bySide = Map.groupBy(unheardIn(family, index), ({ side }) => side.id)
  const silences = [...bySide.values()].flatMap((some) => {
    const asked = named(some.map((one) => one.asked))
    return some.slice(0, 1).map(({ side }) => `${side.name}: no statement recorded on ${asked}.`)
  })
  const open = family.questions.filter(({ claims }) => claims.length === 0)
  const nobody = asOf === undefined ? 'Nobody has answered' : `By ${asOf} nobody had answered`
  if (open.length > 0) silences.push(`${nobody} ${named(open)}.`)
  if (silences.length === 0) return []
  return [...heading('Silence', '-'), ...silences.flatMap((line) => wrapped(`* ${line}`, 3, 2))]
}

/** The sides from which nothing is recorded on an answered question that matters, by side, then question. */
function unheardIn(
  { questions }: Family,
  index: BundleIndex,
): readonly Readonly<{ side: Side; asked: Asked }>[] {
  const onKey = Map.groupBy(questions, ({ finding }) => index.keyOf(finding.question))
  return questions
    .filter(
      ({ finding, claims }) =>
        claims.length > 0 && (finding.question.type === 'quantity' || finding.contested),
    )
    .flatMap((asked) => {
      const { question } = asked.finding
      const voices = (onKey.get(index.keyOf(question)) ?? []).flatMap(({ claims }) => claims)
      const { unheard } = silenceOn(question, { voices, searches: [] }, index)
      return unheard.map(({ side }) => ({ side, asked }))
    })
    .toSorted((one, other) => byId(one.side, other.side) || one.asked.number - other.asked.number)
}
