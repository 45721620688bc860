import { z } from 'zod'
import { readPage } from '../../db/lists/page.ts'
import { Refusal } from '../../domain/refusal.ts'
import { parseInstant } from '../../domain/time/parse-date.ts'
import type { Words } from '../words/words.ts'

const blank = z.literal('').transform(() => undefined)

/** An id as any bundle may write it: short, and no control characters. */
const idText = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u)

/** Words to look for in a filter form; blank means all. */
export const searchText = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\p{Cc}]*$/u)
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/** A tick box in a filter form: `?disputed` and `?disputed=yes` both tick it. */
export const ticked = z
  .enum(['', 'yes'])
  .transform((): true => true)
  .optional()

/** Which page of a list, from 1. */
export const pageOfList = z
  .string()
  .optional()
  .transform((text, context) => {
    const page = readPage(text === undefined ? {} : { page: text })
    if (page !== undefined) return page
    context.addIssue('not a page of a list')
    return z.NEVER
  })

/** A choice in a filter form; the empty choice means "any". */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.union([blank, z.enum(values)]).optional()
}

/** An id in a filter form; the empty choice means "any". */
export const anyId = z.union([blank, idText]).optional()

const instant = z
  .string()
  .trim()
  .max(40)
  .transform((text, context) => {
    if (text === '') return undefined
    const milliseconds = parseInstant(text)
    if (milliseconds !== undefined) return new Date(milliseconds).toISOString()
    context.addIssue('not a date')
    return z.NEVER
  })
  .optional()

/** The two clocks: a day or an instant each, kept as the ISO instant it stands for; blank means now. */
export const clockSettings = { asOf: instant, recordedBy: instant }

/** The notice that a redirect asks the next page to show. */
export const noticeName = z
  .enum([
    'samples-removed',
    'samples-absent',
    'saved',
    'unchanged',
    'withdrawn',
    'restored',
    'undone',
    'merged',
    'unmerged',
    'merged-away',
    'finding-saved',
    'finding-withdrawn',
  ])
  .optional()

/**
 * Reads a page's settings from its query, strictly.
 *
 * @param schema a strict object: a name that it does not list is refused.
 * @param query as Express parsed it.
 * @returns the settings.
 *
 * Throws Refusal `invalid` with one line a fault, naming the setting.
 */
export function readQuery<Schema extends z.ZodType>(
  schema: Schema,
  query: unknown,
  words: Words,
): z.output<Schema> {
  const read = schema.safeParse(query)
  if (read.success) return read.data
  const faults = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => words.errors.unknownParameter(name))
      : [words.errors.badParameter(issue.path.join('.'))],
  )
  throw new Refusal('invalid', words.errors.invalid.says, faults)
}
