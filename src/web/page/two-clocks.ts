import type { Clocks } from '../cache/family-cache.ts'
import type { Words } from '../words/words.ts'
import type { Link } from './link.ts'

/** The form that sets both clocks. `state` says which ones are set; `fields` keep what was asked. */
export type ClocksForm = Readonly<{
  action: string
  label: string
  hint: string
  state: string | undefined
  fields: readonly Readonly<{ name: 'asOf' | 'recordedBy'; label: string; value: string }>[]
  apply: string
  reset: Link | undefined
}>

/**
 * Words the form of the two clocks.
 *
 * @param path of the page that is asked as of a time.
 * @param clocks in force.
 */
export function clocksForm(words: Words, path: string, clocks: Clocks): ClocksForm {
  const { clocks: said, formats } = words
  const { asOf, recordedBy } = clocks
  const isSet = asOf !== undefined || recordedBy !== undefined
  return {
    action: path,
    label: said.label,
    hint: said.hint,
    state: isSet
      ? said.state(asOf && formats.date(asOf), recordedBy && formats.date(recordedBy))
      : undefined,
    fields: [
      { name: 'asOf', label: said.asOf, value: asOf ?? '' },
      { name: 'recordedBy', label: said.recordedBy, value: recordedBy ?? '' },
    ],
    apply: said.apply,
    reset: isSet ? { href: path, text: said.reset } : undefined,
  }
}
