import { z } from 'zod'
import { Refusal } from '../../domain/refusal.ts'
import type { Words } from '../words/words.ts'
import type { Typed } from './sheet.ts'

const Fields = z.record(z.string().max(200), z.string())

/**
 * Reads what a form sent: one text a field.
 *
 * Throws `Refusal('invalid')` where a field came twice or the body is no form.
 */
export function bodyOf(body: unknown, words: Words): Typed {
  return fieldsOf(body ?? {}, words)
}

/** Reads the settings of an address in the same way. Throws `Refusal('invalid')` where one came twice. */
export function fieldsOf(sent: unknown, words: Words): Typed {
  const read = Fields.safeParse({ ...(sent as object) })
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path }) => words.errors.badParameter(path.join('.')))
  throw new Refusal('invalid', words.errors.invalid.says, faults)
}
