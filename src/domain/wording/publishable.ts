import type { KeyGroup, Survey } from '../analysis/survey.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Position } from '../claim/positions.ts'
import type { Reading } from '../claim/reading.ts'
import type { Question } from '../question/question.ts'
import { listWords, quoted, sentence, verb, withArticle } from './english.ts'
import {
  figureClause,
  isPluralClaimant,
  publisherNames,
  questionWords,
  sideName,
  valueWords,
  whereWords,
} from './words-for.ts'

/**
 * Drafts the sentences an editor can print on one key (domain.md, section 10): every figure with its claimant and its
 * bound, denials, and the silence of the sides concerned. "Has not commented" is written only from a claim that
 * declines; a side without any claim has "no statement recorded here".
 *
 * @param isContested whether an open conflict about the world touches the key.
 */
export function publishableWording(group: KeyGroup, survey: Survey, isContested: boolean): string {
  const { index } = survey
  const said = [...assertedWords(group, index), ...deniedWords(group, index)]
  const sentences = [
    said.length === 0 ? nothingStands(group, survey) : sentence(said.join('; ')),
    isContested && said.length > 1 ? 'These accounts conflict.' : '',
    ...declinedWords(group, survey),
    ...silenceWords(group, survey),
  ]
  return sentences.filter(Boolean).join(' ')
}

/** Positions that say the same in words, in order of time. */
function byWords(positions: readonly Position[], words: (reading: Reading) => string) {
  const inOrder = [...positions].sort(
    (one, other) =>
      (one.reading.time ?? Number.POSITIVE_INFINITY) -
        (other.reading.time ?? Number.POSITIVE_INFINITY) || one.reading.rank - other.reading.rank,
  )
  const groups = new Map<string, Reading[]>()
  for (const { reading, repetitions } of inOrder) {
    const text = words(reading)
    const readings = groups.get(text) ?? []
    groups.set(text, readings)
    readings.push(...repetitions)
  }
  return groups
}

function assertedWords(group: KeyGroup, index: BundleIndex): readonly string[] {
  const value = ({ claim, question }: Reading) =>
    claim.value ? valueWords(claim.value, question) : ''
  const groups = byWords(group.asserted, (reading) =>
    reading.question.type === 'yes_no' ? (polarity(reading) ?? value(reading)) : value(reading),
  )
  return [...groups].map(([words, readings], at) => {
    const [first] = readings
    const isFigure = group.question.type === 'quantity'
    const said = at === 0 && first ? openingClause(first, words, index) : words
    const lead = at === 0 && !isFigure ? `on ${quoted(group.question.text)}, ` : ''
    return `${lead}${attributed(readings, said, index)}`
  })
}

function polarity({ claim }: Reading): string | undefined {
  return claim.stance === 'denies' ? 'no' : undefined
}

function openingClause(reading: Reading, words: string, index: BundleIndex): string {
  const { claim, question } = reading
  if (question.type !== 'quantity' || !claim.value) return words
  return `${figureClause(claim.value, question, index)} ${whereWords(question, index)}`
}

/** "X and Y say …", and for claims nobody is named for "Z reports …, naming no source". */
function attributed(readings: readonly Reading[], said: string, index: BundleIndex): string {
  const named = readings.filter(({ claim }) => claim.claimant !== undefined)
  const bare = readings.filter(({ claim }) => claim.claimant === undefined)
  const publishers = [...new Set(bare.flatMap(({ claim }) => publisherNames(claim, index)))]
  const unsourced =
    publishers.length === 0
      ? `an unattributed report says ${said}`
      : `${listWords(publishers)} ${verb(publishers.length > 1, 'report', 'reports')} ${said}, naming no source`
  if (named.length === 0) return unsourced
  const words = `${claimants(named, index)} ${verb(arePlural(named, index), 'say', 'says')} ${said}`
  if (bare.length === 0) return words
  return publishers.length === 0
    ? words
    : `${words}; ${listWords(publishers)} ${verb(publishers.length > 1, 'repeat', 'repeats')} it, naming no source`
}

/** The claimants' names, each once; the body is named where it differs and is the same for all. */
function claimants(readings: readonly Reading[], index: BundleIndex): string {
  const names = [...new Set(readings.map(({ claim }) => nameOf(claim.claimant, index)))]
  const bodies = new Set(readings.map(({ claim }) => index.bodyName(claim.claimant ?? '')))
  const [body] = bodies
  const isPlain = bodies.size !== 1 || body === undefined || names.includes(withArticle(body))
  return isPlain ? listWords(names) : `${listWords(names)} (${body})`
}

function arePlural(readings: readonly Reading[], index: BundleIndex): boolean {
  const ids = new Set(readings.map(({ claim }) => claim.claimant))
  const [first] = readings
  return ids.size > 1 || (first !== undefined && isPluralClaimant(first.claim, index))
}

function nameOf(actorId: string | undefined, index: BundleIndex): string {
  return withArticle(index.actor(actorId ?? '')?.name ?? actorId ?? '')
}

function deniedWords(group: KeyGroup, index: BundleIndex): readonly string[] {
  const { question } = group
  const groups = byWords(group.denied, ({ claim }) =>
    claim.value ? valueWords(claim.value, question) : '',
  )
  return [...groups].map(([words, readings]) => {
    const denied =
      words === '' ? deniedWhole(question, index) : deniedFigure(words, question, index)
    const named = readings.filter(({ claim }) => claim.claimant !== undefined)
    if (named.length === 0) return `an unattributed report denies ${denied}`
    return `${claimants(named, index)} ${verb(arePlural(named, index), 'deny', 'denies')} ${denied}`
  })
}

function deniedWhole(question: Question, index: BundleIndex): string {
  return question.type === 'quantity'
    ? `any figure for ${questionWords(question, index)}`
    : `it (${quoted(question.text)})`
}

function deniedFigure(words: string, question: Question, index: BundleIndex): string {
  return question.type === 'quantity'
    ? `a figure of ${words} for ${questionWords(question, index)}`
    : `${words} (${quoted(question.text)})`
}

function nothingStands(group: KeyGroup, { index, standing }: Survey): string {
  const withdrawn = group.readings.filter((reading) => standing(reading).state === 'retracted')
  const named = withdrawn.filter(({ claim }) => claim.claimant !== undefined)
  const topic = questionWords(group.question, index)
  if (named.length === 0) return `No claim on ${topic} is recorded as current.`
  return sentence(
    `${claimants(named, index)} ${verb(arePlural(named, index), 'have', 'has')} withdrawn what was said on ${topic}`,
  )
}

function declinedWords(group: KeyGroup, { index, standing }: Survey): readonly string[] {
  const answering = new Set(group.current.map(({ holder }) => holder))
  const declined = group.readings.filter(
    (reading) =>
      standing(reading).state === 'declined' &&
      reading.claim.claimant !== undefined &&
      !answering.has(reading.holder),
  )
  if (declined.length === 0) return []
  const plural = arePlural(declined, index)
  return [sentence(`${claimants(declined, index)} ${verb(plural, 'have', 'has')} not commented`)]
}

/** The sides concerned by a key that have no claim on it at all. */
function silenceWords(group: KeyGroup, { index }: Survey): readonly string[] {
  const { question } = group
  if (question.type !== 'quantity') return []
  const heard = new Set(group.readings.map(({ side }) => side))
  const silent = [...new Set([question.causedBy, question.victimSide])].flatMap((side) =>
    side === undefined || heard.has(side) ? [] : [sideName(side, question, index)],
  )
  if (silent.length === 0) return []
  return [sentence(`no statement by ${silent.join(' or ')} is recorded here`)]
}
