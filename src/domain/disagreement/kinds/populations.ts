import type { KeyGroup, Survey } from '../../analysis/survey.ts'
import type { Reading } from '../../claim/reading.ts'
import { keyText } from '../../question/key-text.ts'
import { byPeriod } from '../evolution.ts'
import { type Findings, MostSevere, noFindings } from '../found.ts'

/**
 * Finds where the same dead are called civilians by one and combatants by another (domain.md, sections 3 and 7):
 * positions whose keys differ only by a kind of civilians against a kind of combatants, of different origins neither
 * of which speaks about both. `moderate`, and contesting, where the two together exceed the greatest bounded figure
 * of a key that contains both; else `info`. Vague words count; figures of 0 call nobody anything.
 */
export function populationConflicts(survey: Survey): readonly Findings[] {
  const families = new Map<string, { civilian: KeyGroup[]; combatant: KeyGroup[] }>()
  const { populations } = survey.index.vocabulary
  for (const group of survey.groups) {
    const { question } = group
    if (question.type !== 'quantity' || question.population === undefined) continue
    const family = keyText({ ...question, population: undefined })
    const known = families.get(family) ?? { civilian: [], combatant: [] }
    families.set(family, known)
    if (populations.isWithin(question.population, 'civilians')) known.civilian.push(group)
    else if (populations.isWithin(question.population, 'combatants')) known.combatant.push(group)
  }
  return [...families.values()].flatMap(({ civilian, combatant }) => {
    if (civilian.length === 0 || combatant.length === 0) return noFindings
    const both = holdersOfBoth(civilian, combatant)
    return civilian.flatMap((one) =>
      combatant.map((other) => betweenPopulations(one, other, both, survey)),
    )
  })
}

function holdersOfBoth(civilian: readonly KeyGroup[], combatant: readonly KeyGroup[]) {
  const holders = (groups: readonly KeyGroup[]) =>
    new Set(groups.flatMap(({ current }) => current.map(({ holder }) => holder)))
  const ofCombatants = holders(combatant)
  return new Set([...holders(civilian)].filter((holder) => ofCombatants.has(holder)))
}

function betweenPopulations(
  civilian: KeyGroup,
  combatant: KeyGroup,
  speakOfBoth: ReadonlySet<string>,
  survey: Survey,
): Findings {
  const [first] = [civilian.question.id, combatant.question.id].sort()
  const greatest = greatestTotal(civilian, combatant, survey)
  const callers = (group: KeyGroup) =>
    byPeriod(
      group.assertions.filter(
        (reading) => reading.worded?.high !== 0 && !speakOfBoth.has(reading.holder),
      ),
    )
  const list = new MostSevere()
  const contested = new Set<Reading>()
  let total = 0
  const combatants = callers(combatant)
  for (const [period, ones] of callers(civilian)) {
    for (const one of ones) {
      for (const other of combatants.get(period) ?? []) {
        total++
        const together = (one.worded?.low ?? 0) + (other.worded?.low ?? 0)
        const severity = greatest !== undefined && together > greatest ? 'moderate' : 'info'
        if (severity !== 'info') contested.add(one).add(other)
        const readings = one.rank < other.rank ? [one, other] : [other, one]
        list.offer({ kind: 'population', severity, readings, ratio: undefined, focus: undefined })
      }
    }
  }
  return { questionId: first ?? civilian.question.id, found: list.listed(), total, contested }
}

/** The greatest bounded current figure of a key that contains both populations. */
function greatestTotal(one: KeyGroup, other: KeyGroup, survey: Survey): number | undefined {
  const containingOther = new Set(survey.broader(other))
  let greatest: number | undefined
  for (const group of survey.broader(one)) {
    if (!containingOther.has(group)) continue
    for (const { claim, worded } of group.current) {
      if (claim.stance !== 'asserts' || !worded || !Number.isFinite(worded.high)) continue
      greatest = Math.max(greatest ?? 0, worded.high)
    }
  }
  return greatest
}
