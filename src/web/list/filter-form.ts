import { type Link, withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'

export type Choice = Readonly<{ value: string; text: string; selected: boolean }>

/** One control of a filter form. */
export type Field = Readonly<{ name: string; label: string }> &
  (
    | Readonly<{ kind: 'text'; value: string }>
    | Readonly<{ kind: 'select'; choices: readonly Choice[] }>
    | Readonly<{ kind: 'tick'; checked: boolean }>
    | Readonly<{ kind: 'kept'; value: string }>
  )

/** A form whose settings are the address: `chosen` are the settings in force, each a link that drops it. */
export type FilterForm = Readonly<{
  action: string
  label: string
  apply: string
  clear: Link | undefined
  fields: readonly Field[]
  chosen: readonly Readonly<{ href: string; text: string; drop: string }>[]
}>

/** One setting of a list: how it is asked for, and what it says when it is on. */
export type Facet = Readonly<{
  field: Field
  value: string | undefined
  chosen: string | undefined
}>

/** A setting asked for in words. */
export function textFacet(name: string, label: string, value: string | undefined): Facet {
  const field: Field = { kind: 'text', name, label, value: value ?? '' }
  return { field, value, chosen: value === undefined ? undefined : `${label}: ${value}` }
}

/** A setting chosen from a list. @param options value and text of each, in the order shown; `any` comes first. */
export function selectFacet(
  about: Readonly<{ name: string; label: string; any: string }>,
  options: readonly Readonly<{ value: string; text: string }>[],
  value: string | undefined,
): Facet {
  const { name, label, any } = about
  const choices = [{ value: '', text: any }, ...options].map((option) => ({
    ...option,
    selected: option.value === (value ?? ''),
  }))
  const field: Field = { kind: 'select', name, label, choices }
  const text = options.find((option) => option.value === value)?.text ?? value
  return { field, value, chosen: text === undefined ? undefined : `${label}: ${text}` }
}

/** A setting that is on or off. */
export function tickFacet(name: string, label: string, on: true | undefined): Facet {
  const field: Field = { kind: 'tick', name, label, checked: on === true }
  return { field, value: on && 'yes', chosen: on && label }
}

/**
 * A setting that came with a link, such as one event or one actor: it has no control of its own, only a chip.
 *
 * @param name of the setting, and `value` in force; absent = not set.
 */
export function keptFacet(
  name: string,
  label: string,
  kept: Readonly<{ value: string; text: string }> | undefined,
): Facet {
  const field: Field = { kind: 'kept', name, label, value: kept?.value ?? '' }
  return { field, value: kept?.value, chosen: kept && `${label}: ${kept.text}` }
}

/** The settings in force as the address carries them. */
export function settingsOf(facets: readonly Facet[]): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(facets.map(({ field, value }) => [field.name, value]))
}

/** Builds the form of a list's settings, with a link that drops each one in force. */
export function filterForm(words: Words, action: string, facets: readonly Facet[]): FilterForm {
  const { filters } = words
  const settings = settingsOf(facets)
  const chosen = facets.flatMap(({ field, chosen: text }) =>
    text === undefined
      ? []
      : [
          {
            href: withQuery(action, { ...settings, [field.name]: undefined }),
            text,
            drop: filters.drop,
          },
        ],
  )
  return {
    action,
    label: filters.label,
    apply: filters.apply,
    clear: chosen.length > 0 ? { href: action, text: filters.clear } : undefined,
    fields: facets
      .map(({ field }) => field)
      .filter((field) => field.kind !== 'kept' || field.value !== ''),
    chosen,
  }
}
