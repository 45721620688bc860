const special = /["&'<>\u202d\u202e]/

const overriding = /[\u202d\u202e]/
const overridingApart = /([\u202d\u202e])/

/** Text that stands in a field of a form, where it turns nothing but itself: it is printed to the letter, and so sent back. */
export type Exact = Readonly<{ exact: string }>

/**
 * Escapes text for HTML element content and quoted attribute values.
 *
 * @param text what a view prints: a string, a number or an `Exact`; anything else is a mistake of the page.
 * @returns the text with `& < > " '` as character references; the text itself where it has none. The two signs that
 * override the direction of what follows become U+FFFD: in a name they would turn the figures after it, 46 into 64.
 * In an `Exact` they stay.
 *
 * O(n). Throws TypeError on an absent value or an object, so that a mistyped name in a view cannot print as nothing.
 *
 * @example escapeHtml('<b>') // "&lt;b&gt;"
 * @example escapeHtml({ exact: '\u202e<' }) // "\u202e&lt;"
 */
export function escapeHtml(text: unknown): string {
  if (typeof text === 'number') return String(text)
  if (isExact(text)) return text.exact.split(overridingApart).map(escapedPart).join('')
  if (typeof text !== 'string') throw new TypeError(`a view printed ${typeof text}, not text`)
  const first = text.search(special)
  if (first < 0) return text
  let escaped = text.slice(0, first)
  let from = first
  for (let at = first; at < text.length; at += 1) {
    const reference = referenceFor(text.charCodeAt(at))
    if (reference !== undefined) {
      escaped += text.slice(from, at) + reference
      from = at + 1
    }
  }
  return escaped + text.slice(from)
}

function isExact(text: unknown): text is Exact {
  const isObject = typeof text === 'object' && text !== null && 'exact' in text
  return isObject && typeof text.exact === 'string'
}

function escapedPart(part: string): string {
  return overriding.test(part) ? part : escapeHtml(part)
}

function referenceFor(unit: number): string | undefined {
  switch (unit) {
    case 34:
      return '&quot;'
    case 38:
      return '&amp;'
    case 39:
      return '&#39;'
    case 60:
      return '&lt;'
    case 62:
      return '&gt;'
    case 0x202d:
    case 0x202e:
      return '\ufffd'
    default:
      return undefined
  }
}
