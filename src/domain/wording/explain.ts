import type { Reading } from '../claim/reading.ts'
import type { Found } from '../disagreement/found.ts'
import { bareCitations, changedRelays, recastCitations } from '../disagreement/kinds/citations.ts'
import { dayOf } from '../time/parse-date.ts'
import { dayWords, listWords, quoted, sentence, verb } from './english.ts'
import type { Phrasebook } from './phrasebook.ts'
import { countedBy, figureClause, publisherNames, valueWords } from './words-for.ts'

/**
 * Explains a conflict in one plain sentence that names its claimants and their figures; what comes after a semicolon
 * says why it is one.
 */
export function explain(found: Found, book: Phrasebook): string {
  return sentence(explanation(found, book))
}

function explanation(found: Found, book: Phrasebook): string {
  const { kind, readings, focus } = found
  const [first, second] = readings
  if (!first) throw new Error('a conflict needs a claim')
  switch (kind) {
    case 'value':
      return `${on(first, book)}, ${sayings(readings, book)}; no number fits both`
    case 'evolving':
      return `${on(first, book)}, ${datedSayings(readings, book)}; the toll may have risen in between`
    case 'denial':
    case 'choice':
    case 'date':
    case 'place':
      return `${on(first, book)}, ${sayings(readings, book)}; ${notBoth[kind]}`
    case 'containment':
      return containmentWords(readings, focus, book)
    case 'sum':
      return sumWords(readings, focus, book)
    case 'population':
      return `${clauses(readings, book)}; the same dead may stand behind both figures`
    case 'self':
      return selfWords(readings, book)
    case 'definition':
      return second ? tripleWords(readings, focus, book) : recastWords(first, book)
    case 'relay':
      return relayWords(first, book)
    case 'attribution':
      return second ? repeatedBare(readings, book) : bareWords(first, book)
  }
}

const notBoth = {
  denial: 'one denies what the other says',
  choice: 'the answers exclude one another',
  date: 'the dates do not meet',
  place: 'the places differ',
} as const

function on(reading: Reading, book: Phrasebook): string {
  return `on ${book.question(reading.question)}`
}

/** "X says 46", "X denies it", "AP, naming no source, says …": one claim in a few words. */
export function sayingOf(reading: Reading, book: Phrasebook): string {
  const { claim, question } = reading
  const who = book.claimant(claim)
  const isPlural = book.isPlural(claim)
  if (claim.stance === 'denies') {
    const what = claim.value ? `${valueWords(claim.value, question)}` : 'it'
    return `${who} ${verb(isPlural, 'deny', 'denies')} ${what}`
  }
  const value = claim.value ? valueWords(claim.value, question) : 'nothing'
  return `${who} ${verb(isPlural, 'say', 'says')} ${value}`
}

function sayings(readings: readonly Reading[], book: Phrasebook): string {
  return listWords(readings.map((reading) => sayingOf(reading, book)))
}

function datedSayings(readings: readonly Reading[], book: Phrasebook): string {
  const inOrder = [...readings].sort((a, b) => (a.time ?? 0) - (b.time ?? 0))
  return listWords(
    inOrder.map((reading) => {
      const day = reading.time === undefined ? '' : ` on ${dayWords(dayOf(reading.time))}`
      return `${sayingOf(reading, book)}${day}`
    }),
  )
}

/** "X says 27 women and children were killed": the whole claim, for conflicts between different keys. */
export function clauseOf(reading: Reading, book: Phrasebook): string {
  const { claim, question } = reading
  if (question.type !== 'quantity' || !claim.value || claim.stance !== 'asserts') {
    return sayingOf(reading, book)
  }
  const who = book.claimant(claim)
  return `${who} ${verb(book.isPlural(claim), 'say', 'says')} ${figureClause(claim.value, question, book.index)}`
}

/** The whole claim, with the question where its own words do not say what it answers. */
function wholeOf(reading: Reading, book: Phrasebook): string {
  const isTold = reading.question.type === 'quantity'
  const clause = clauseOf(reading, book)
  return isTold ? clause : `${on(reading, book)}, ${clause}`
}

function clauses(readings: readonly Reading[], book: Phrasebook): string {
  return listWords(readings.map((reading) => clauseOf(reading, book)))
}

function containmentWords(
  readings: readonly Reading[],
  part: Reading | undefined,
  book: Phrasebook,
): string {
  const whole = readings.find((reading) => reading !== part)
  if (!part || !whole) return clauses(readings, book)
  return `${clauseOf(part, book)}, but ${clauseOf(whole, book)}; a part cannot be more than the whole`
}

function sumWords(
  readings: readonly Reading[],
  whole: Reading | undefined,
  book: Phrasebook,
): string {
  const parts = readings.filter((reading) => reading !== whole)
  if (!whole) return clauses(readings, book)
  const low = parts.reduce((sum, { worded }) => sum + (worded?.low ?? 0), 0)
  const high = parts.reduce((sum, { worded }) => sum + (worded?.high ?? 0), 0)
  const exceeds = low > (whole.worded?.high ?? 0)
  const total = exceeds
    ? `at least ${low} together`
    : `${high} at most together, though nothing is left out`
  const against = exceeds ? 'more' : 'fewer'
  return `${clauses(parts, book)}: ${total}, ${against} than the whole: ${clauseOf(whole, book)}`
}

function tripleWords(
  readings: readonly Reading[],
  casualties: Reading | undefined,
  book: Phrasebook,
): string {
  const parts = readings.filter((reading) => reading !== casualties)
  const together = parts.reduce((sum, { worded }) => sum + (worded?.low ?? 0), 0)
  const whole = casualties ? clauseOf(casualties, book) : ''
  return `${clauses(parts, book)}, which makes ${together}, but ${whole}; a term changed on the way`
}

function selfWords(readings: readonly Reading[], book: Phrasebook): string {
  const isOneKey = readings.every(({ key }) => key === readings[0]?.key)
  if (!isOneKey) {
    return `${clauses(readings, book)}; these figures of one origin do not fit together`
  }
  const [first, second] = readings
  const isDated = first?.time !== undefined && second?.time !== undefined
  const why = isDated
    ? 'without presenting the later as an update'
    : 'and nothing says which came later'
  const words = isDated ? datedSayings(readings, book) : sayings(readings, book)
  return `${first ? on(first, book) : ''}, one origin says two things: ${words}, ${why}`
}

function recastWords(reading: Reading, book: Phrasebook): string {
  const { measures, populations } = book.index.vocabulary
  const given = recastCitations(reading).map((citation) => {
    const { measure, population } = citation.as ?? {}
    const terms = [
      population === undefined ? undefined : populations.nameOf(population),
      measure === undefined ? undefined : measures.nameOf(measure),
    ].filter(Boolean)
    return `${publisherOf(citation.document, book)} says ${quoted(terms.join(' '))}`
  })
  return `${clauseOf(reading, book)}, but ${listWords(given.sort())}; a term changed on the way`
}

function relayWords(reading: Reading, book: Phrasebook): string {
  const changed = changedRelays(reading).map((citation) => {
    const value = citation.value ? valueWords(citation.value, reading.question) : ''
    return `${publisherOf(citation.document, book)} gives it as ${value}`
  })
  if (changed.length > 0) return `${wholeOf(reading, book)}, but ${listWords(changed.sort())}`
  const hedged = reading.claim.citations.filter(({ hedge }) => hedge !== undefined)
  const hedges = hedged.map(
    ({ document, hedge }) => `${publisherOf(document, book)} adds ${quoted(hedge ?? '')}`,
  )
  return `${wholeOf(reading, book)}; ${listWords(hedges.sort())}, where others give it without that reserve`
}

function bareWords(reading: Reading, book: Phrasebook): string {
  const bare = bareCitations(reading, book.index)
  const namesOf = (citations: typeof bare) =>
    citations.map((one) => publisherOf(one.document, book))
  const names = [...new Set(namesOf(bare))].sort()
  const naming = namesOf(reading.claim.citations.filter((citation) => !bare.includes(citation)))
  const also = names.every((name) => naming.includes(name)) ? ' also' : ''
  return `${wholeOf(reading, book)}, but ${listWords(names)}${also} ${verb(names.length > 1, 'give', 'gives')} it without naming that source; the attribution was lost`
}

function repeatedBare(readings: readonly Reading[], book: Phrasebook): string {
  const source = readings.find(({ claim }) => claim.claimant !== undefined)
  const bare = readings.find(({ claim }) => claim.claimant === undefined)
  if (!source || !bare) return clauses(readings, book)
  const where = listWords(publisherNames(bare.claim, book.index))
  return `${wholeOf(source, book)}, and ${where} repeats it without naming a source; the attribution was lost`
}

function publisherOf(documentId: string, book: Phrasebook): string {
  const publisher = book.index.document(documentId)?.publisher
  return book.index.actor(publisher ?? '')?.name ?? documentId
}

/** Says what would settle a conflict, in one line. */
export function settlementOf({ kind, readings }: Found, book: Phrasebook): string {
  const question = readings[0]?.question
  if (kind === 'value' && question?.type === 'quantity') {
    const counted = countedBy(question, book.index)
    return counted.population === undefined
      ? 'A count by someone on neither side, with the sites listed.'
      : 'A list of names, or a count by someone on neither side, of the same people up to the same day.'
  }
  return settlements[kind]
}

const settlements: Readonly<Record<Found['kind'], string>> = {
  value: 'A count by someone on neither side, of the same things up to the same day.',
  evolving: 'The earlier claimant’s latest figure: ask whether it still stands.',
  containment: 'Ask each claimant whom the figure counts and whom it leaves out, and as of when.',
  sum: 'Ask for the list behind the parts, and whether anyone is counted twice or left out.',
  definition: 'The original statement: whether it says killed, wounded or both, and of whom.',
  population: 'Names, ages and roles of the dead, from someone on neither side.',
  denial: 'Evidence from someone on neither side; and the exact words of the denial.',
  choice: 'Evidence of what it was: images, coordinates, or a witness on neither side.',
  date: 'A record made at the time: a dated image, log or first report.',
  place: 'Coordinates, or an image that can be located.',
  self: 'Ask the claimant which of the figures stands.',
  relay: 'The original statement, word for word.',
  attribution:
    'Nothing to settle: print the claimant’s name with it, as the attributed report does.',
}
