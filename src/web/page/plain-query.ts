import { z } from 'zod'
import { noticeName } from './query.ts'

/** A page without settings of its own. */
export const PlainQuery = z.strictObject({ notice: noticeName })
