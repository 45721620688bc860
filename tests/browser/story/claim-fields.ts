import type { Citation, Claim, Value } from '../../../src/domain/claim/claim.ts'
import { quantityFrom } from '../../../src/domain/quantity/quantity-from.ts'
import { en } from '../../../src/web/words/en.ts'
import { index, nameOf, written } from './fields.ts'
import type { Written } from './hands.ts'

const { claimEntry: said, terms } = en

/** The fields of a claim before its first place. */
export function claimFields(claim: Claim): readonly Written[] {
  return written(said.what, {
    [said.claimant]: claim.claimant && nameOf(claim.claimant),
    ...plainValue(claim, claim.value, said.value.phrase),
    [said.stance]: terms.stances[claim.stance].word,
    [said.assertedAt]: claim.assertedAt,
  })
}

/** The fields for a figure that its words do not tell, which come after the places. */
export function figureFields({ value }: Claim): readonly Written[] {
  return written(said.value.byHand, numbers(value))
}

/** The fields of one place where a claim stands; where its quote is in the text the form finds by itself. */
export function placeFields(claim: Claim, number: number): readonly Written[] {
  const citation = claim.citations[number - 1]
  if (citation === undefined) return []
  return [
    ...written(said.cite(number), {
      [said.document]: index.document(citation.document)?.title,
      [said.quote]: citation.quote,
      [said.mode]: terms.modes[citation.mode].word,
      [said.via]: citation.via.map(nameOf).join('\n'),
    }),
    ...written(said.citeMore(number), rareTexts(claim, citation)),
  ]
}

function rareTexts(claim: Claim, citation: Citation): Readonly<Record<string, string | undefined>> {
  return {
    [said.hedge]: citation.hedge,
    [said.attribution]: citation.attribution,
    [said.translation]: citation.translation,
    ...plainValue(claim, citation.value, said.ownValue),
    ...numbers(citation.value),
  }
}

function plainValue(
  claim: Claim,
  value: Value | undefined,
  label: string,
): Readonly<Record<string, string | undefined>> {
  const { value: labels } = said
  switch (value?.type) {
    case undefined:
      return {}
    case 'quantity':
      return { [label]: value.phrase }
    case 'yes_no':
      return { [labels.answer]: labels[value.answer] }
    case 'choice':
      return { [labels.option]: optionLabel(claim.question, value.option) }
    case 'date':
      return { [labels.from]: value.from, [labels.to]: value.to }
    case 'place':
      return { [labels.place]: value.name }
    case 'text':
      return { [labels.text]: value.text }
  }
}

/** What an option of a question is called. Throws where there is none. */
export function optionLabel(questionId: string, optionId: string): string {
  const question = index.question(questionId)
  const options = question?.type === 'choice' ? question.options : []
  const label = options.find(({ id }) => id === optionId)?.label
  if (label === undefined) throw new Error(`no option ${optionId}`)
  return label
}

function numbers(value: Value | undefined): Readonly<Record<string, string | undefined>> {
  if (value?.type !== 'quantity') return {}
  const { phrase, min, max, bound } = value
  const byWords = quantityFrom({ phrase })
  const isTold =
    typeof byWords !== 'string' &&
    byWords.min === min &&
    byWords.max === max &&
    byWords.bound === bound
  if (isTold) return {}
  return {
    [said.value.min]: String(min),
    [said.value.max]: max === undefined ? said.value.open : String(max),
    [said.value.bound]: terms.bounds[bound].word,
  }
}
