import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Claim, Value } from '../claim/claim.ts'
import { phraseOf } from '../quantity/phrase-of.ts'
import type { QuantityQuestion, Question } from '../question/question.ts'
import {
  type Counted,
  causeWords,
  countClause,
  countedNoun,
  countedWords,
  isPluralName,
  listWords,
  noneClause,
  quoted,
  withArticle,
} from './english.ts'
import { printedValue } from './printed-value.ts'

/**
 * Spells a question: the key of a quantity in words, else its text.
 *
 * A count of all so far is the plain case and says nothing of it; one of what is new since the last says so.
 *
 * @example "people killed on Kabul’s side in Paktika by Islamabad"
 */
export function questionWords(question: Question, index: BundleIndex): string {
  if (question.type !== 'quantity') return quoted(question.text)
  const { victimSide, causedBy, counting } = question
  const counted = countedBy(question, index)
  const told = [
    countedWords(counted),
    victimSide && `on ${sideName(victimSide, question, index)}’s side`,
    whereWords(question, index),
    causedBy && causeWords(counted, sideName(causedBy, question, index)),
  ]
  return `${told.filter(Boolean).join(' ')}${counting === 'incremental' ? ', newly added' : ''}`
}

/** Where a question's event took place: the place it names, its event's, else the event's title. */
export function whereWords(question: Question, index: BundleIndex): string {
  const event = index.event(question.event)
  const place = (question.type === 'quantity' ? question.place : undefined) ?? event?.place
  return place ? `in ${place}` : `in ${quoted(event?.title ?? question.event)}`
}

/** The name of a side of the question's event. */
export function sideName(sideId: string, question: Question, index: BundleIndex): string {
  return index.sidesOf(question.event).find(({ id }) => id === sideId)?.name ?? sideId
}

/** What a quantity question counts, by the names of its terms. */
export function countedBy(question: QuantityQuestion, index: BundleIndex): Counted {
  const { measures, populations } = index.vocabulary
  return {
    population:
      question.population === undefined ? undefined : populations.nameOf(question.population),
    measure: question.measure,
    measureName: measures.nameOf(question.measure),
  }
}

/** Says a value as it may be printed: the option of a choice by its label. */
export function valueWords(value: Value, question: Question): string {
  if (value.type !== 'choice' || question.type !== 'choice') return printedValue(value, undefined)
  const option = question.options.find(({ id }) => id === value.option)
  return printedValue(value, option?.label)
}

const multiples =
  /^(dozens|scores|tens|hundreds|thousands|millions|tens of thousands|hundreds of thousands)$/iu
const quantifiers =
  /^(several|many|numerous|a few|some|a handful of|multiple|various|a number of)$/iu

/** Says a figure as a clause: "at least 13 people were killed", "dozens of people were killed"; added ones are "5 more". */
export function figureClause(value: Value, question: QuantityQuestion, index: BundleIndex): string {
  if (value.type !== 'quantity') return valueWords(value, question)
  const counted = countedBy(question, index)
  const qualifier = sideQualifier(question, index)
  const isAdded = question.counting === 'incremental'
  const clause = (count: string, of = '') =>
    countClause(isAdded ? `${count} more` : `${count}${of}`, counted, qualifier)
  if (value.max === 0 && value.bound === 'exact') {
    return isAdded ? clause('no') : noneClause(counted, qualifier)
  }
  if (value.bound !== 'vague') return clause(phraseOf(value))
  if (multiples.test(value.phrase)) return clause(value.phrase, ' of')
  const isPlain = quantifiers.test(value.phrase) || value.phrase === countedNoun(counted)
  return clause(isPlain ? value.phrase : quoted(value.phrase))
}

/** Names the victims' side where the count could be taken for another side's. */
function sideQualifier(question: QuantityQuestion, index: BundleIndex): string {
  const { victimSide } = question
  if (victimSide === undefined || question.population === 'people') return ''
  if (question.population === undefined) return ''
  // Whose militants they were is mostly itself disputed: no claimant is made to say it.
  if (question.population === 'militants') return ''
  return `on ${sideName(victimSide, question, index)}’s side`
}

/**
 * Names who makes a claim: "Zabihullah Mujahid (Afghan government)", "Afghan officials (Afghan government)", or
 * "nobody named, in Khaama Press" with the publishers of the pages where it stands.
 */
export function claimantWords(claim: Claim, index: BundleIndex): string {
  if (claim.claimant === undefined) {
    const names = publisherNames(claim, index)
    return names.length === 0 ? 'nobody named' : `nobody named, in ${listWords(names)}`
  }
  const name = index.actor(claim.claimant)?.name ?? claim.claimant
  const body = index.bodyName(claim.claimant)
  return body === name ? withArticle(name) : `${withArticle(name)} (${body})`
}

/** True where the claimant takes a plural verb. */
export function isPluralClaimant(claim: Claim, index: BundleIndex): boolean {
  const actor = index.actor(claim.claimant ?? '')
  return actor !== undefined && isPluralName(actor.name, actor.kind)
}

/** The names of those who published the pages where a claim stands, each once, in alphabetical order. */
export function publisherNames(claim: Claim, index: BundleIndex): readonly string[] {
  const names = claim.citations.map(({ document }) => {
    const publisher = index.document(document)?.publisher
    return index.actor(publisher ?? '')?.name ?? document
  })
  return [...new Set(names)].sort()
}
