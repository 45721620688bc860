import { isBlank } from '../../domain/bundle/limits.ts'
import { parseCount } from '../../domain/quantity/parse-count.ts'
import { parseDay, parseInstant } from '../../domain/time/parse-date.ts'
import type { Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import type { FieldFault, Typed } from './sheet.ts'

/** How a text may look. `longest` in UTF-16 units. */
export type TextRule = Readonly<{ longest: number; required?: boolean }>

/**
 * Reads fields one by one and gathers what is wrong, so that a person is told everything at once.
 *
 * What is typed is kept to the letter, save for white space round a line; an empty field is absent, never 0.
 */
export class Reader {
  readonly faults: FieldFault[] = []
  readonly #typed: Typed
  readonly #words: Words['entry']['faults']

  constructor(typed: Typed, words: Words) {
    this.#typed = typed
    this.#words = words.entry.faults
  }

  /** What stands in a field to the letter; empty where there is none. */
  raw(field: string): string {
    return this.#typed[field] ?? ''
  }

  /** Notes a fault that only the form itself can see. */
  fault(field: string, says: string, link?: Link): undefined {
    this.faults.push(link === undefined ? { field, says } : { field, says, link })
    return undefined
  }

  /** A line without the white space round it. */
  line(field: string, rule: TextRule): string | undefined {
    const text = this.#checked(field, this.raw(field).trim(), rule)
    if (text !== undefined && /\p{Cc}/u.test(text)) return this.fault(field, this.#words.control)
    return text
  }

  /** A text of many lines, exactly as typed; browsers' line ends become one sign. */
  text(field: string, rule: TextRule): string | undefined {
    const text = this.raw(field).replaceAll('\r\n', '\n')
    if (text.includes('\0')) return this.fault(field, this.#words.control)
    return this.#checked(field, text, rule)
  }

  /** One entry a line, blank lines left out. */
  lines(field: string, rule: TextRule): readonly string[] {
    const entries = this.raw(field)
      .split('\n')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
    for (const entry of entries) this.#checked(field, entry, rule)
    return entries
  }

  /** One of the values, or absent where the field is empty. */
  oneOf<Value extends string>(
    field: string,
    values: readonly Value[],
    rule: Readonly<{ required?: boolean }> = {},
  ): Value | undefined {
    const text = this.raw(field)
    if (text === '') return rule.required ? this.fault(field, this.#words.choose) : undefined
    return values.find((value) => value === text) ?? this.fault(field, this.#words.choose)
  }

  ticked(field: string): boolean {
    return this.raw(field) === 'yes'
  }

  /** A whole number from 0, in digits of any script that `parseCount` reads. */
  count(field: string): number | undefined {
    const text = this.raw(field).trim()
    if (text === '') return undefined
    return parseCount(text) ?? this.fault(field, this.#words.count)
  }

  /** A day as `YYYY-MM-DD`. */
  day(field: string, rule: Readonly<{ required?: boolean }> = {}): string | undefined {
    const text = this.raw(field).trim()
    if (text === '') return rule.required ? this.fault(field, this.#words.blank) : undefined
    return parseDay(text) === undefined ? this.fault(field, this.#words.day) : text
  }

  /** A day or an instant, kept as typed. */
  moment(field: string): string | undefined {
    const text = this.raw(field).trim()
    if (text === '') return undefined
    return parseInstant(text) === undefined ? this.fault(field, this.#words.moment) : text
  }

  #checked(field: string, text: string, { longest, required }: TextRule): string | undefined {
    if (isBlank(text)) return required ? this.fault(field, this.#words.blank) : undefined
    if (!text.isWellFormed()) return this.fault(field, this.#words.control)
    if (text.length > longest) return this.fault(field, this.#words.tooLong(text.length, longest))
    return text
  }
}
