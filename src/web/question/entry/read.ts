import type { BundleIndex } from '../../../domain/bundle/index-bundle.ts'
import { longest } from '../../../domain/bundle/limits.ts'
import { keyText } from '../../../domain/question/key-text.ts'
import {
  type QuantityQuestion,
  type Question,
  type QuestionType,
  questionTypes,
} from '../../../domain/question/question.ts'
import { questionWords } from '../../../domain/wording/words-for.ts'
import { Reader } from '../../entry/reader.ts'
import type { Read, Typed } from '../../entry/sheet.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'
import { chosenFields, type KeyGround, readKey } from './key.ts'
import { readOptions } from './options.ts'
import { readParts } from './parts.ts'

/** What a question is read with: its family and event, itself as it stands, and what may be chosen. */
export type QuestionGround = Readonly<{
  index: BundleIndex
  event: string
  subject: Question | undefined
  key: KeyGround
  offered: readonly Question[]
  newId: () => string
}>

type About = QuestionGround & Readonly<{ id: string }>

/** Reads a question from its fields. */
export function readQuestion(typed: Typed, words: Words, about: About): Read<Question> {
  const reader = new Reader(typed, words)
  const type = reader.oneOf('type', questionTypes, { required: true })
  if (type === undefined) return { ok: false, faults: reader.faults }
  refuseOtherType(reader, words, type, about)
  refuseUnused(reader, words, type)
  const text = reader.line('text', { longest: longest.question, required: type !== 'quantity' })
  const common = { id: about.id, event: about.event, text: text ?? '' }
  const content = contentOf(reader, words, { type, common, about })
  if (type === 'quantity' && !reader.ticked('again')) {
    const [other] = sameKeyAs(typed, words, about)
    const link = other && { href: hrefOf.question(other.id), text: other.text }
    if (link !== undefined) reader.fault('again', words.questionEntry.faults.twice, link)
  }
  const { faults } = reader
  return content === undefined || faults.length > 0
    ? { ok: false, faults }
    : { ok: true, content, before: [] }
}

type Common = Pick<Question, 'id' | 'event' | 'text'>

function contentOf(
  reader: Reader,
  words: Words,
  { type, common, about }: Readonly<{ type: QuestionType; common: Common; about: About }>,
): Question | undefined {
  const { subject, newId } = about
  if (type === 'choice') {
    const before = subject?.type === 'choice' ? subject.options : []
    const options = readOptions(reader, words, { before, chosen: chosenIn(about), newId })
    return { ...common, type, options }
  }
  if (type !== 'quantity') return { ...common, type }
  const { measure, ...key } = readKey(reader, about.key)
  const parts = readParts(reader, about.offered, subject?.type === type ? subject.parts : [])
  const partsComplete = reader.ticked('partsComplete')
  if (measure === undefined) return undefined
  const question = { ...common, type, measure, ...key, parts, partsComplete }
  return common.text === '' ? { ...question, text: textFor(question, about.index) } : question
}

/** What a question asks where nobody words it: its key, cut where that would be too long for a question. */
function textFor(question: QuantityQuestion, index: BundleIndex): string {
  const told = questionWords(question, index)
  const cut = told.slice(0, longest.question - 1).toWellFormed()
  return `${told.charAt(0).toUpperCase()}${told.length < longest.question ? told.slice(1) : `${cut.slice(1)}…`}`
}

/** The key as the fields stand; absent for another type, and while no measure is chosen. */
export function draftIn(
  typed: Typed,
  words: Words,
  { key, event, subject }: QuestionGround,
): QuantityQuestion | undefined {
  if (typed.type !== 'quantity') return undefined
  const { measure, ...rest } = readKey(new Reader(typed, words), key)
  if (measure === undefined) return undefined
  const id = subject?.id ?? ''
  return {
    id,
    event,
    text: '',
    type: 'quantity',
    measure,
    ...rest,
    parts: [],
    partsComplete: false,
  }
}

/** The other questions with the key that stands in the fields, unless the question had that key already. */
export function sameKeyAs(typed: Typed, words: Words, ground: QuestionGround): readonly Question[] {
  const { index, subject } = ground
  const draft = draftIn(typed, words, ground)
  if (draft === undefined) return []
  const key = keyText(draft)
  if (subject !== undefined && index.keyOf(subject) === key) return []
  return index.bundle.questions.filter((one) => one.id !== draft.id && index.keyOf(one) === key)
}

function refuseOtherType(
  reader: Reader,
  words: Words,
  type: QuestionType,
  { subject, index }: About,
): void {
  if (subject === undefined || subject.type === type) return
  const { faults } = words.questionEntry
  const { claims, questions } = index.bundle
  const count = claims.filter(({ question }) => question === subject.id).length
  if (count > 0) reader.fault('type', faults.typeStands(count))
  const whole = questions.find((one) => one.type === 'quantity' && one.parts.includes(subject.id))
  const link = whole && { href: hrefOf.question(whole.id), text: whole.text }
  if (link !== undefined) reader.fault('type', faults.isPart, link)
}

/** What is filled in for another kind of answer would be lost without a word. */
function refuseUnused(reader: Reader, words: Words, type: QuestionType): void {
  const isFilled = (fields: readonly string[]) =>
    fields.some((field) => reader.raw(field).trim() !== '')
  const { faults } = words.questionEntry
  if (type !== 'quantity' && isFilled(chosenFields)) reader.fault('type', faults.keyUnused)
  if (type !== 'choice' && isFilled(['options', 'together'])) {
    reader.fault('type', faults.optionsUnused)
  }
}

/** The options that claims on the question choose, as they say it or as a document words it. */
function chosenIn({ subject, index }: About): ReadonlySet<string> {
  const claims = index.bundle.claims.filter(({ question }) => question === subject?.id)
  const values = claims.flatMap(({ value, citations }) => [
    value,
    ...citations.map((citation) => citation.value),
  ])
  return new Set(values.flatMap((value) => (value?.type === 'choice' ? [value.option] : [])))
}
