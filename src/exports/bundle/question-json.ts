import type { Option, QuantityQuestion, Question } from '../../domain/question/question.ts'
import { orLeftOut, orNull } from '../json.ts'
import { byId, inOrder } from '../ordering.ts'

/** A question of any type, keys in the format's order, options by id. */
export function questionJson(question: Question): object {
  const { id, event, type, text } = question
  const common = { id, event, type, text }
  if (question.type === 'quantity') return { ...common, ...countJson(question) }
  if (question.type !== 'choice') return common
  return { ...common, options: question.options.toSorted(byId).map(optionJson) }
}

function countJson(question: QuantityQuestion): object {
  return {
    measure: question.measure,
    population: orNull(question.population),
    victimSide: orNull(question.victimSide),
    causedBy: orNull(question.causedBy),
    place: orNull(question.place),
    counting: question.counting,
    parts: orLeftOut(inOrder(question.parts)),
    partsComplete: question.partsComplete ? true : undefined,
  }
}

function optionJson({ id, label, compatibleWith }: Option): object {
  return { id, label, compatibleWith: orLeftOut(inOrder(compatibleWith)) }
}
