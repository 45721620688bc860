/** What is sent with a form, by field name. */
export type Sent = Readonly<Record<string, string>>

/** One field of a form as it was served. `value` is what stands in it; `choices` only for a choice. */
export type ServedField = Readonly<{
  name: string
  kind: 'line' | 'area' | 'choice' | 'tick' | 'kept'
  value: string
  choices: readonly string[]
  isRequired: boolean
  isNumeric: boolean
  /** Names that it offers. */
  offered: readonly string[]
}>

/** A form as it was served, with its fields in their order. */
export type ServedForm = Readonly<{
  method: 'get' | 'post'
  action: string
  fields: readonly ServedField[]
}>

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The text that a reader sees of what the views have written into HTML. */
export function plain(html: string): string {
  return html.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}

/** The forms of a page. It reads the HTML that our views write, in which every attribute is quoted. */
export function formsIn(html: string): readonly ServedForm[] {
  const whole = /<form\b([^>]*)>([\s\S]*?)<\/form>/g
  const shown = [...html.matchAll(whole)].filter(
    ([, tag = '']) => attribute(tag, 'method') !== 'dialog',
  )
  return shown.map(([, tag = '', body = '']) => ({
    method: attribute(tag, 'method') === 'post' ? 'post' : 'get',
    action: attribute(tag, 'action') ?? '',
    fields: fieldsIn(body),
  }))
}

const attributes = '((?:\\s+[\\w-]+(?:="[^"]*")?)*)\\s*'

const controls = new RegExp(
  `<input\\b${attributes}>|<(select|textarea)\\b${attributes}>([\\s\\S]*?)</(?:select|textarea)>`,
  'g',
)

function fieldsIn(body: string): readonly ServedField[] {
  return [...body.matchAll(controls)].flatMap((found) => {
    const [, line = '', element = 'input', boxed = '', inner = ''] = found
    const tag = line + boxed
    const name = attribute(tag, 'name')
    if (name === undefined) return []
    const choices = choicesIn(inner)
    const kind = kindOf(element, attribute(tag, 'type'))
    return [
      {
        name,
        kind,
        value: standingIn(kind, tag, inner),
        choices: choices.map(({ value }) => value),
        isRequired: /\srequired(?:\s|$)/.test(tag),
        isNumeric: attribute(tag, 'inputmode') === 'numeric',
        offered: offeredIn(body, attribute(tag, 'list')),
      },
    ]
  })
}

function kindOf(element: string, type: string | undefined): ServedField['kind'] {
  if (element === 'select') return 'choice'
  if (element === 'textarea') return 'area'
  if (type === 'hidden') return 'kept'
  return type === 'checkbox' ? 'tick' : 'line'
}

function standingIn(kind: ServedField['kind'], tag: string, inner: string): string {
  if (kind === 'area') return plain(inner).replace(/^\n/, '')
  if (kind === 'choice') return choicesIn(inner).find(({ isChosen }) => isChosen)?.value ?? ''
  if (kind === 'tick' && !/\schecked(?:\s|$)/.test(tag)) return ''
  return attribute(tag, 'value') ?? ''
}

function choicesIn(inner: string): readonly Readonly<{ value: string; isChosen: boolean }>[] {
  return [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => ({
    value: attribute(tag, 'value') ?? '',
    isChosen: /\sselected(?:\s|$)/.test(tag),
  }))
}

function offeredIn(body: string, list: string | undefined): readonly string[] {
  if (list === undefined) return []
  const found = new RegExp(`<datalist id="${list}">([\\s\\S]*?)</datalist>`).exec(body)
  return choicesIn(found?.[1] ?? '').map(({ value }) => value)
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

/**
 * What a browser sends with a form as it stands, what is required filled in: with a name that is offered, the first
 * choice, a day or a word.
 */
export function sentWith({ fields }: ServedForm): Sent {
  return Object.fromEntries(
    fields
      .filter(({ kind, value }) => kind !== 'tick' || value !== '')
      .map((field) => [field.name, field.value === '' ? filled(field) : field.value]),
  )
}

function filled({ name, kind, isRequired, choices, offered }: ServedField): string {
  if (!isRequired) return ''
  if (kind === 'choice') return choices.find((choice) => choice !== '') ?? ''
  return isOfTime(name) ? '2024-12-25' : (offered[0] ?? 'A word')
}

/** Whether a field holds a day or a moment, by its name: `startedOn`, `assertedAt`, `cite1-from`. */
export function isOfTime(name: string): boolean {
  return /(?:On|At|Of|By)$|(?:^|-)(?:from|to)$/.test(name) && name !== 'searchedBy'
}
