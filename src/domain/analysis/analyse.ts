import type { Bundle } from '../bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../bundle/index-bundle.ts'
import type { Reading } from '../claim/reading.ts'
import { isAnswer } from '../claim/standing.ts'
import { gradeBackings } from '../corroboration/backing.ts'
import { finalInterest } from '../corroboration/interest.ts'
import { type Backing, Tally } from '../corroboration/tally.ts'
import type { Settled } from '../disagreement/settled.ts'
import { combinedFigures } from '../figures/combined.ts'
import { victimCounter } from '../figures/identified-victims.ts'
import type { Analysis, ClaimFinding, Figures, Interest, QuestionFinding } from './analysis.ts'
import { conflictsOf, type Disagreement } from './conflicts.ts'
import { cutAt } from './cut.ts'
import { type KeyGroup, type Survey, surveyOf } from './survey.ts'
import { WordedQuestion } from './worded.ts'

/**
 * Says of a bundle what conflicts, what is corroborated and what can be printed (domain.md, sections 2 to 8 and 10).
 *
 * Pure: the same bundle in any order gives the same answer.
 *
 * @param options.asOf knows only what had been asserted by then: an instant, or a day (its end, UTC).
 * @param options.settled the conflicts that a person has explained: listed all the same, they contest nothing.
 */
export function analyse(
  bundle: Bundle,
  {
    asOf,
    settled = noneSettled,
  }: Readonly<{ asOf?: string | undefined; settled?: Settled | undefined }> = {},
): Analysis {
  const index = indexBundle(asOf === undefined ? bundle : cutAt(bundle, asOf))
  const survey = surveyOf(index)
  const disagreement = conflictsOf(survey, settled)
  const graded = gradeAll(survey, disagreement)
  return {
    asOf,
    claims: survey.readings.map((reading) =>
      claimFinding(reading, { survey, disagreement, graded }),
    ),
    conflicts: disagreement.conflicts,
    questions: questionFindings(index, survey, disagreement, graded),
  }
}

const noneSettled: Settled = new Set()

type Graded = Readonly<{
  interest(reading: Reading): Interest
  backing(reading: Reading): Backing | undefined
  isPosition(reading: Reading): boolean
}>

function gradeAll(survey: Survey, { isOpenLower }: Disagreement): Graded {
  const { groups, readings } = survey
  const interest = (reading: Reading) =>
    finalInterest(survey.interest(reading), isOpenLower(reading))
  const backings: (Backing | undefined)[] = new Array(readings.length).fill(undefined)
  const positions = new Uint8Array(readings.length)
  const tally = new Tally(interest)
  for (const group of groups) {
    gradeBackings(group, tally, (reading, backing) => {
      backings[reading.rank] = backing
    })
    for (const { rank } of group.assertions) positions[rank] = 1
    for (const { rank } of group.denials) positions[rank] = 1
  }
  return {
    interest,
    backing: ({ rank }) => backings[rank],
    isPosition: ({ rank }) => positions[rank] === 1,
  }
}

function claimFinding(
  reading: Reading,
  { survey, disagreement, graded }: { survey: Survey; disagreement: Disagreement; graded: Graded },
): ClaimFinding {
  const { claim, question, time, body, side } = reading
  const { state, supersededBy } = survey.standing(reading)
  const backing = graded.backing(reading)
  const hasAnswer = isAnswer(reading)
  return {
    claim,
    question,
    time,
    state,
    supersededBy,
    isPosition: graded.isPosition(reading),
    body,
    side,
    interest: hasAnswer ? graded.interest(reading) : undefined,
    corroboration: backing?.corroboration,
    origins: backing?.origins ?? 0,
    sides: backing?.sides ?? 0,
    publishers: backing?.publishers ?? 0,
    contested: hasAnswer && disagreement.isContested(reading),
  }
}

function questionFindings(
  index: BundleIndex,
  survey: Survey,
  disagreement: Disagreement,
  graded: Graded,
): readonly QuestionFinding[] {
  const floorOf = victimCounter(index)
  const findings = survey.groups.flatMap((group) => {
    const contested = group.readings.some((reading) => disagreement.isContested(reading))
    const combine = () => figuresOn(group, graded, floorOf)
    return group.questions.map((question) => {
      const more = disagreement.more.get(question.id) ?? 0
      return new WordedQuestion({ question, contested, more }, { group, survey }, combine)
    })
  })
  return findings.sort((a, b) => (a.question.id < b.question.id ? -1 : 1))
}

function figuresOn(
  group: KeyGroup,
  graded: Graded,
  floorOf: (group: KeyGroup) => number,
): Figures | undefined {
  if (group.question.type !== 'quantity') return undefined
  const corroborationOf = (reading: Reading) => graded.backing(reading)?.corroboration
  return combinedFigures(group, corroborationOf, floorOf(group))
}
