import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import { byId } from '../ordering.ts'
import { named } from './event-lines.ts'
import type { Asked, Family } from './family.ts'
import { heading, wrapped } from './layout.ts'

/**
 * On which figures and contested questions each side has no statement recorded, and which questions nobody has
 * answered.
 */
export function silenceLines(family: Family, index: BundleIndex): readonly string[] {
  const matters = family.questions.filter(
    ({ finding }) => finding.question.type === 'quantity' || finding.contested,
  )
  const sides = new Map(
    family.events.flatMap(({ id }) => index.sidesOf(id)).map((side) => [side.id, side]),
  )
  const silences = [...sides.values()].toSorted(byId).flatMap(({ id, name }) => {
    const silent = matters.filter((question) => isSilent(question, id, index))
    return silent.length === 0 ? [] : [`${name}: no statement recorded on ${named(silent)}.`]
  })
  const open = family.questions.filter(({ claims }) => claims.length === 0)
  if (open.length > 0) silences.push(`Nobody has answered ${named(open)}.`)
  if (silences.length === 0) return []
  return [...heading('Silence', '-'), ...silences.flatMap((line) => wrapped(`* ${line}`, 3, 2))]
}

function isSilent(
  { finding: { question }, claims }: Asked,
  sideId: string,
  index: BundleIndex,
): boolean {
  const concerns = index.sidesOf(question.event).some(({ id }) => id === sideId)
  return concerns && claims.length > 0 && !claims.some(({ side }) => side === sideId)
}
