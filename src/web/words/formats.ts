/** The forms a counted noun takes; `other` serves where a language has no form of its own. */
export type PluralForms = Readonly<
  { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>
>

/** How one language writes figures, dates, lists and counted nouns. */
export type Formats = Readonly<{
  count: (figure: number) => string
  /** "5 claims": the figure, then the form of the noun that goes with it. */
  counted: (figure: number, forms: PluralForms) => string
  /** An ISO day or instant, as a reader says it; text that is neither comes back as it is. */
  date: (text: string) => string
  /** The same in a narrow column: "24 Dec 2024", without the time of day. */
  day: (text: string) => string
  list: (parts: readonly string[]) => string
  /** "Dari" for `fa-AF`; a tag that names no language comes back as it is. */
  language: (tag: string) => string
}>

/**
 * Builds the formats of one language from Intl.
 *
 * @param locale a BCP 47 tag, such as `en-GB`.
 * @returns formats that keep their Intl objects, so each call is a lookup. Instants are told in UTC, and say so.
 *
 * Throws RangeError on a tag that is no language tag.
 *
 * @example formatsOf('en-GB').counted(1, { one: 'claim', other: 'claims' }) // "1 claim"
 * @example formatsOf('en-GB').date('2024-12-24') // "24 December 2024"
 */
export function formatsOf(locale: string): Formats {
  const figures = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const instants = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  })
  const count = remembered((figure: number) => figures.format(figure))
  return {
    count,
    counted: (figure, forms) => `${count(figure)} ${forms[plurals.select(figure)] ?? forms.other}`,
    date: remembered((text: string) => written(text, days, instants)),
    day: remembered((text: string) => written(text.slice(0, 10), shortDays, shortDays)),
    list: (parts) => lists.format(parts),
    language: (tag) => (isLanguageTag(tag) ? (languages.of(tag) ?? tag) : tag),
  }
}

/** A page says the same figure and the same date many times, and Intl is slow. */
const mostRemembered = 5000

function remembered<Asked>(word: (asked: Asked) => string): (asked: Asked) => string {
  const known = new Map<Asked, string>()
  return (asked) => {
    const found = known.get(asked)
    if (found !== undefined) return found
    if (known.size >= mostRemembered) known.clear()
    const worded = word(asked)
    known.set(asked, worded)
    return worded
  }
}

function written(text: string, days: Intl.DateTimeFormat, instants: Intl.DateTimeFormat): string {
  const milliseconds = Date.parse(text)
  if (Number.isNaN(milliseconds)) return text
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? days.format(milliseconds)
    : instants.format(milliseconds)
}

/** Language, script and region alone: Intl throws on a tag that repeats a part or carries an extension. */
function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag)
}
