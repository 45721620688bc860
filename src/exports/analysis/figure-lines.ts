import type { ClaimFinding, Figures } from '../../domain/analysis/analysis.ts'
import type { Interval } from '../../domain/quantity/interval.ts'
import { counted, labelled } from './layout.ts'

/**
 * The combined figures of one key, each with the rule that made it.
 *
 * @param findings the key's claims.
 * @returns nothing where fewer than two current figures are there to combine.
 */
export function figureLines(
  figures: Figures,
  findings: readonly ClaimFinding[],
): readonly string[] {
  const current = findings.filter(
    ({ state, claim }) => state === 'current' && claim.stance === 'asserts',
  )
  if (current.length < 2) return floorLines(figures)
  return [
    ...ruled('full span', figures.envelope, 'from the lowest to the highest figure given'),
    ...ruled(
      'corroborated',
      figures.supported,
      'the same, of claims corroborated by an independent origin or across the sides',
    ),
    ...ruled(
      'without parties',
      figures.nonParty,
      'the same, leaving out the parties’ own claims and those of no recorded origin',
    ),
    ...supportLines(figures),
    ...conventionLines(figures),
    ...floorLines(figures),
  ]
}

function ruled(label: string, interval: Interval | undefined, rule: string): readonly string[] {
  const figure = interval === undefined ? 'no claim qualifies' : intervalWords(interval)
  return labelled(label, `${figure} (${rule})`, 3)
}

function supportLines({ supportAtLeast }: Figures): readonly string[] {
  if (supportAtLeast.length === 0) return []
  const steps = supportAtLeast
    .toSorted((one, other) => one.atLeast - other.atLeast)
    .map(({ atLeast, origins }) => `at least ${atLeast}: ${counted(origins, 'origin')}`)
  const rule = 'how many origins put the toll there or higher'
  return labelled('how many say so', `${steps.join('; ')} (${rule})`, 3)
}

function conventionLines({ conventions: { acled, gtd, ucdp } }: Figures): readonly string[] {
  const or = (figure: number | undefined) => figure ?? 'none'
  const span = `low ${or(ucdp.low)}, best ${or(ucdp.best)}, high ${or(ucdp.high)}`
  return [
    ...labelled('as ACLED counts', `${or(acled)} (the lowest figure given)`, 3),
    ...labelled(
      'as GTD counts',
      `${or(gtd)} (without the causing side, of the claims within 24 hours of the latest: the figure most origins give, else the lowest)`,
      3,
    ),
    ...labelled(
      'as UCDP counts',
      `${span} (the lowest figure given; the figure that fits most origins; the highest given, “or more” left aside)`,
      3,
    ),
  ]
}

function floorLines({ floor }: Figures): readonly string[] {
  if (floor === 0) return []
  return labelled('floor', `${floor} (victims identified one by one: no figure can be lower)`, 3)
}

function intervalWords({ min, max }: Interval): string {
  if (max === undefined) return `${min} or more`
  return min === max ? `${min}` : `${min} to ${max}`
}
