import { z } from 'zod'
import { parseCount } from '../../../domain/quantity/parse-count.ts'
import { anyId, ticked } from '../../page/query.ts'

const offset = z
  .string()
  .max(20)
  .transform((text, context) => {
    if (text === '') return undefined
    const count = parseCount(text)
    if (count !== undefined) return count
    context.addIssue('not a place in a text')
    return z.NEVER
  })
  .optional()

/** A place in a document's text, the question chosen for it, and whether the questions of all events are wanted. */
export const QuotingQuery = z.strictObject({
  start: offset,
  end: offset,
  question: anyId,
  all: ticked,
})

/** A quote to be looked for. Its length is checked apart, so that the fault stands at the field. */
export const QuoteForm = z.strictObject({ quote: z.string() })
