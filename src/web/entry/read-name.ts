import type { NamedKind, Names } from '../../db/changing/names.ts'
import { longest } from '../../domain/bundle/limits.ts'
import type { Words } from '../words/words.ts'
import type { Reader } from './reader.ts'

/** Which field names a thing, of which kind, and what names lead to. */
export type NameField = Readonly<{
  field: string
  kind: NamedKind
  names: Names
  required?: boolean
}>

/** Reads the id of the thing that a field names; absent where it is empty or leads nowhere, which is then a fault. */
export function readName(reader: Reader, words: Words, about: NameField): string | undefined {
  const { field, kind, names, required = false } = about
  const text = reader.line(field, { longest: longest.name + longest.id, required })
  return text === undefined ? undefined : idMeant(reader, words, { field, kind, names, text })
}

/** As `readName`, for one of several names in a field. */
export function idMeant(
  reader: Reader,
  words: Words,
  { field, kind, names, text }: NameField & Readonly<{ text: string }>,
): string | undefined {
  const { faults, kinds } = words.entry
  const meant = names.meantBy(text)
  if (meant === 'none') return reader.fault(field, faults.unknownName(kinds[kind], text))
  if (meant === 'several') return reader.fault(field, faults.severalNames(kinds[kind], text))
  return meant.id
}
