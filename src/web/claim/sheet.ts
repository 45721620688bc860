import { namesToOffer } from '../../db/changing/names.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import { Refusal } from '../../domain/refusal.ts'
import { Reader } from '../entry/reader.ts'
import type { SheetOf, Typed } from '../entry/sheet.ts'
import { hrefOf } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import { citePrefix } from './entering/cite-names.ts'
import { claimSheetOn } from './entering/claim-sheet.ts'
import type { FormGround } from './entering/ground.ts'
import { loadGround } from './entering/load-ground.ts'

/** How a claim is written in a form; a new one may begin with a document and a place in its text. */
export const claimSheet: SheetOf<'claim'> = async (deps, words, ask) => {
  const questionId = ask.subject?.question ?? String(ask.params.questionId)
  const { ground, analysed } = await loadGround(deps, words, { ...ask, questionId })
  const { claimEntry: said } = words
  const { text } = ground.question
  const nearest = analysed.bundle.actors.map(({ name }) => name)
  const titles = analysed.bundle.documents.map(({ title }) => title)
  return {
    ...claimSheetOn(words, ground),
    title: ask.subject === undefined ? said.add(text) : said.edit(text),
    suggestions: {
      actors: joined(nearest, await namesToOffer(deps.store, 'actor')),
      documents: joined(titles, await namesToOffer(deps.store, 'document')),
    },
    blank: { stance: 'asserts' satisfies Claim['stance'], ...begun(words, ground, ask.query) },
    cameFrom:
      ask.query.document === undefined
        ? hrefOf.question(questionId)
        : hrefOf.document(ask.query.document),
  }
}

const mostOffered = 500

/** Those of the event first, since they are the likelier. */
function joined(near: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...near, ...others])].slice(0, mostOffered)
}

const settings = ['document', 'start', 'end']

/** What the address begins a new claim with. Throws `Refusal` where it names no document or no place in its text. */
function begun(words: Words, ground: FormGround, query: Typed): Typed {
  const strangers = Object.keys(query).filter((name) => !settings.includes(name))
  const reader = new Reader(query, words)
  const [start, end] = [reader.count('start'), reader.count('end')]
  const bad = reader.faults.map(({ field }) => words.errors.badParameter(field))
  const faults = [...strangers.map(words.errors.unknownParameter), ...bad]
  if (faults.length > 0) throw new Refusal('invalid', words.errors.invalid.says, faults)
  if (query.document === undefined) return {}
  const document = ground.document(query.document)
  if (document === undefined) {
    const says = words.errors.nothingCalled(words.document.what, query.document)
    throw new Refusal('not-found', says)
  }
  const prefix = citePrefix(1)
  const title = { [`${prefix}document`]: ground.documents.textOf(query.document) }
  if (start === undefined || end === undefined) return title
  return {
    ...title,
    [`${prefix}quote`]: document.text?.slice(start, end) ?? '',
    [`${prefix}start`]: String(start),
    [`${prefix}end`]: String(end),
  }
}
