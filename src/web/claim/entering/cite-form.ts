import { longest } from '../../../domain/bundle/limits.ts'
import { type Citation, citationModes } from '../../../domain/claim/claim.ts'
import { quotePlaces } from '../../../domain/document/quote-places.ts'
import { readName } from '../../entry/read-name.ts'
import type { Reader } from '../../entry/reader.ts'
import type { Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'
import { citePrefix } from './cite-names.ts'
import type { FormGround } from './ground.ts'
import type { NamedActors } from './named-actors.ts'
import { readValue, typedValue } from './value-form.ts'
import { readWords } from './words-field.ts'

/** Writes one place where a claim stands. */
export function typedCite(
  words: Words,
  { actors, documents }: FormGround,
  { citation, number }: Readonly<{ citation: Citation; number: number }>,
): Typed {
  const prefix = citePrefix(number)
  const { at, as } = citation
  const fields = {
    document: documents.textOf(citation.document),
    quote: citation.quote ?? '',
    mode: citation.mode,
    via: citation.via.map((id) => actors.textOf(id)).join('\n'),
    hedge: citation.hedge ?? '',
    attribution: citation.attribution ?? '',
    translation: citation.translation ?? '',
    asMeasure: as?.measure ?? '',
    asPopulation: as?.population ?? '',
    start: at === undefined ? '' : String(at[0]),
    end: at === undefined ? '' : String(at[1]),
  }
  const named = Object.entries(fields).map(([name, text]) => [`${prefix}${name}`, text] as const)
  return { ...Object.fromEntries(named), ...typedValue(words, citation.value, prefix) }
}

/** Reads one place where a claim stands; a document that is not known is a fault, and gives an empty id. */
export function readCite(
  reader: Reader,
  words: Words,
  { ground, actors, number }: Readonly<{ ground: FormGround; actors: NamedActors; number: number }>,
): Citation {
  const prefix = citePrefix(number)
  const documentField = `${prefix}document`
  if (reader.raw(documentField).trim() === '') {
    reader.fault(documentField, words.claimEntry.faults.needsDocument)
  }
  const { documents: names, question } = ground
  const document = readName(reader, words, { field: documentField, kind: 'document', names }) ?? ''
  const measure = chosen(reader, `${prefix}asMeasure`, ground.measures)
  const population = chosen(reader, `${prefix}asPopulation`, ground.populations)
  return {
    document,
    mode: reader.oneOf(`${prefix}mode`, citationModes, { required: true }) ?? 'unknown',
    via: actors.relays(`${prefix}via`),
    hedge: readWords(reader, `${prefix}hedge`, longest.hedge),
    attribution: readWords(reader, `${prefix}attribution`, longest.attribution),
    translation: reader.text(`${prefix}translation`, { longest: longest.translation }),
    value: readValue(reader, words, { question, prefix }),
    as: measure === undefined && population === undefined ? undefined : { measure, population },
    ...readPlace(reader, words, { prefix, text: ground.document(document)?.text }),
  }
}

function chosen(
  reader: Reader,
  field: string,
  choices: readonly Readonly<{ value: string }>[],
): string | undefined {
  return reader.oneOf(
    field,
    choices.map(({ value }) => value),
  )
}

/**
 * Reads a quote and where it stands. Where the text is at hand and holds it once, its place is found; the quote is then
 * the text's own words, since a form changes line ends.
 */
function readPlace(
  reader: Reader,
  words: Words,
  { prefix, text }: Readonly<{ prefix: string; text: string | undefined }>,
): Pick<Citation, 'quote' | 'at'> {
  const quote = reader.text(`${prefix}quote`, { longest: longest.quote })
  const at = readOffsets(reader, words, prefix)
  if (quote === undefined || text === undefined) return { quote, at }
  if (at !== undefined) {
    const there = text.slice(...at)
    return { quote: unixEnds(there) === quote ? there : quote, at }
  }
  if (reader.raw(`${prefix}start`) !== '' || reader.raw(`${prefix}end`) !== '') return { quote, at }
  const [place, another] = quotePlaces(text, quote, 2)
  return place === undefined || another !== undefined
    ? { quote, at: undefined }
    : { quote: text.slice(...place), at: place }
}

function readOffsets(reader: Reader, words: Words, prefix: string): Citation['at'] {
  const { halfPlace } = words.claimEntry.faults
  const before = reader.faults.length
  const [startField, endField] = [`${prefix}start`, `${prefix}end`]
  const start = reader.count(startField)
  const end = reader.count(endField)
  if (start !== undefined && end !== undefined) return [start, end]
  if (reader.faults.length > before) return undefined
  if (start !== undefined) return reader.fault(endField, halfPlace)
  return end === undefined ? undefined : reader.fault(startField, halfPlace)
}

const unixEnds = (text: string): string => text.replaceAll('\r\n', '\n')
