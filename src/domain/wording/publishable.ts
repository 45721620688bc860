import { type Silence, silenceOn, type Voice } from '../analysis/silence.ts'
import type { KeyGroup, Survey } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { contradicts, isDenial, polarityOf, saysTheSame } from '../disagreement/contradiction.ts'
import type { Question } from '../question/question.ts'
import { listWords, quoted, sentence, verb, withArticle } from './english.ts'
import type { Phrasebook } from './phrasebook.ts'
import { figureClause, publisherNames, sideName, valueWords, whereWords } from './words-for.ts'

/**
 * Drafts the sentences an editor can print on one key (domain.md, section 10): every figure with its claimant and its
 * bound, denials, and the silence of the sides concerned. "Has not commented" is written only from a claim that
 * declines; a side without any claim has "no statement recorded here".
 *
 * @param isContested whether an open conflict about the world touches the key.
 */
export function publishableWording(group: KeyGroup, survey: Survey, isContested: boolean): string {
  const { book } = survey
  const silence = silenceIn(group, survey)
  const said = [...assertedWords(group, book), ...deniedWords(group, book)]
  const sentences = [
    said.length === 0 ? nothingStands(group, silence, survey) : sentence(said.join('; ')),
    isContested ? contestedWords(said.length) : '',
    ...(said.length === 0 ? [] : declinedWords(silence.declined, book)),
    ...silenceWords(silence, group.question, book),
  ]
  return sentences.filter(Boolean).join(' ')
}

/** That the accounts conflict; where one alone is given here, that one on another question does not fit it. */
function contestedWords(accounts: number): string {
  if (accounts > 1) return 'These accounts conflict.'
  return accounts === 1 ? 'Another account recorded here does not fit with this.' : ''
}

/** Claims that say the same in words, in order of time. */
function byWords(
  readings: readonly Reading[],
  words: (reading: Reading) => string,
): ReadonlyMap<string, readonly Reading[]> {
  const timeOf = ({ time }: Reading) => time ?? Number.POSITIVE_INFINITY
  const inOrder = [...readings].sort(
    (one, other) => timeOf(one) - timeOf(other) || one.rank - other.rank,
  )
  return Map.groupBy(inOrder, words)
}

function assertedWords(group: KeyGroup, book: Phrasebook): readonly string[] {
  const groups = byWords(spoken(group), answerWords)
  return [...groups].map(([words, readings], at) => {
    const [first] = readings
    const isFigure = group.question.type === 'quantity'
    const said = at === 0 && first ? openingClause(first, words, book) : words
    const lead = at === 0 && !isFigure ? `on ${quoted(group.question.text)}, ` : ''
    return `${lead}${attributed(readings, said, book)}`
  })
}

/**
 * The current claims to be printed: all but the figures and dates that their origin's position holds more closely.
 */
function spoken({ question, current, asserted }: KeyGroup): readonly Reading[] {
  const positions = new Map(asserted.map(({ reading }) => [reading.holder, reading]))
  const isNarrowed =
    question.type === 'quantity' ? question.counting === 'cumulative' : question.type === 'date'
  return current.filter((reading) => {
    if (isDenial(reading)) return question.type === 'yes_no'
    const position = positions.get(reading.holder)
    if (!isNarrowed || !position) return true
    return contradicts(reading, position) || saysTheSame(reading, position)
  })
}

function answerWords(reading: Reading): string {
  const { claim, question } = reading
  if (question.type === 'yes_no') return polarityOf(reading)
  const words = claim.value ? valueWords(claim.value, question) : ''
  const isAdded = question.type === 'quantity' && question.counting === 'incremental'
  return isAdded ? `${words} more` : words
}

function openingClause(reading: Reading, words: string, book: Phrasebook): string {
  const { claim, question } = reading
  if (question.type !== 'quantity' || !claim.value) return words
  return `${figureClause(claim.value, question, book.index)} ${whereWords(question, book.index)}`
}

/** "X and Y say …", and for claims nobody is named for "Z reports …, naming no source". */
function attributed(readings: readonly Reading[], said: string, book: Phrasebook): string {
  const named = readings.filter(({ claim }) => claim.claimant !== undefined)
  const bare = readings.filter(({ claim }) => claim.claimant === undefined)
  const publishers = [...new Set(bare.flatMap(({ claim }) => publisherNames(claim, book.index)))]
  const unsourced =
    publishers.length === 0
      ? `an unattributed report says ${said}`
      : `${listWords(publishers)} ${verb(publishers.length > 1, 'report', 'reports')} ${said}, naming no source`
  if (named.length === 0) return unsourced
  const words = `${claimants(named, book)} ${verb(arePlural(named, book), 'say', 'says')} ${said}`
  if (bare.length === 0) return words
  return publishers.length === 0
    ? words
    : `${words}; ${listWords(publishers)} ${verb(publishers.length > 1, 'repeat', 'repeats')} it, naming no source`
}

/** The claimants' names, each once; the body is named where it differs and is the same for all. */
function claimants(readings: readonly Reading[], book: Phrasebook): string {
  const names = [...new Set(readings.map(({ claim }) => nameOf(claim.claimant, book)))]
  const bodies = new Set(readings.map(({ claim }) => book.index.bodyName(claim.claimant ?? '')))
  const [body] = bodies
  const isPlain = bodies.size !== 1 || body === undefined || names.includes(withArticle(body))
  return isPlain ? listWords(names) : `${listWords(names)} (${body})`
}

function arePlural(readings: readonly Reading[], book: Phrasebook): boolean {
  const ids = new Set(readings.map(({ claim }) => claim.claimant))
  const [first] = readings
  return ids.size > 1 || (first !== undefined && book.isPlural(first.claim))
}

function nameOf(actorId: string | undefined, book: Phrasebook): string {
  return withArticle(book.index.actor(actorId ?? '')?.name ?? actorId ?? '')
}

function deniedWords(group: KeyGroup, book: Phrasebook): readonly string[] {
  const { question } = group
  const denials = group.denied.flatMap(({ repetitions }) => repetitions)
  const groups = byWords(denials, ({ claim }) =>
    claim.value ? valueWords(claim.value, question) : '',
  )
  return [...groups].map(([words, readings]) => {
    const denied = words === '' ? deniedWhole(question, book) : deniedFigure(words, question, book)
    const named = readings.filter(({ claim }) => claim.claimant !== undefined)
    if (named.length === 0) return `an unattributed report denies ${denied}`
    return `${claimants(named, book)} ${verb(arePlural(named, book), 'deny', 'denies')} ${denied}`
  })
}

function deniedWhole(question: Question, book: Phrasebook): string {
  return question.type === 'quantity'
    ? `any figure for ${book.question(question)}`
    : `it (${quoted(question.text)})`
}

function deniedFigure(words: string, question: Question, book: Phrasebook): string {
  return question.type === 'quantity'
    ? `a figure of ${words} for ${book.question(question)}`
    : `${words} (${quoted(question.text)})`
}

/** A reading as a voice: what its claim is, and where it stands. */
type Heard = Reading & Voice

function silenceIn({ question, readings }: KeyGroup, { index, standing }: Survey): Silence<Heard> {
  const voices = readings.map((reading) => ({ ...reading, state: standing(reading).state }))
  return silenceOn(question, { voices, searches: [] }, index)
}

function nothingStands(
  group: KeyGroup,
  { declined }: Silence<Heard>,
  { book, standing }: Survey,
): string {
  const withdrawn = group.readings.filter((reading) => standing(reading).state === 'retracted')
  const named = withdrawn.filter(({ claim }) => claim.claimant !== undefined)
  const topic = book.question(group.question)
  if (named.length === 0) {
    const words = declinedWords(declined, book, `on ${topic}, `)
    return words.length > 0 ? words.join(' ') : `No current claim on ${topic} is recorded.`
  }
  return sentence(
    `${claimants(named, book)} ${verb(arePlural(named, book), 'have', 'has')} withdrawn what was said on ${topic}`,
  )
}

function declinedWords(
  declined: readonly Reading[],
  book: Phrasebook,
  lead = '',
): readonly string[] {
  if (declined.length === 0) return []
  const plural = arePlural(declined, book)
  return [
    sentence(`${lead}${claimants(declined, book)} ${verb(plural, 'have', 'has')} not commented`),
  ]
}

/** The sides that a figure concerns, where they are unheard: whose doing, then whose harm. */
function silenceWords(
  { unheard }: Silence,
  question: Question,
  book: Phrasebook,
): readonly string[] {
  if (question.type !== 'quantity') return []
  const concerned = new Set([question.causedBy, question.victimSide])
  const silent = [...concerned].filter((id) => unheard.some(({ side }) => side.id === id))
  if (silent.length === 0) return []
  const names = silent.map((id) => sideName(id ?? '', question, book.index))
  return [sentence(`no statement by ${names.join(' or ')} is recorded here`)]
}
