/** A path of ours and what it is called. `text` may be a name that somebody typed: views print it in `<bdi>`. */
export type Link = Readonly<{ href: string; text: string }>

const reserved = /[^A-Za-z0-9._~-]/g

const plain = /^[A-Za-z0-9._~-]*$/

const segment = (id: string): string => (plain.test(id) ? id : escaped(id))

const escaped = (id: string): string =>
  encodeURIComponent(id).replace(reserved, (sign) =>
    sign === '%' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** The addresses of the things, so that no view builds one by hand. */
export const hrefOf = {
  event: (id: string): string => `/events/${segment(id)}`,
  question: (id: string): string => `/questions/${segment(id)}`,
  claim: (id: string): string => `/claims/${segment(id)}`,
  document: (id: string): string => `/documents/${segment(id)}`,
  actor: (id: string): string => `/actors/${segment(id)}`,
  report: (id: string): string => `/events/${segment(id)}/report`,
  search: (id: string): string => `/searches/${segment(id)}`,
  history: (id: string): string => `/history/${segment(id)}`,
}

/** The address of the form that changes what a page shows. */
export const changeHref = (path: string): string => `${path}/change`

/** The address of the form that enters a claim on a question, or from a document. */
export const newClaimHref = (path: string): string => `${path}/claims/new`

/** The address of the form that says which other thing a thing is the same as. */
export const mergeHref = (kind: string, id: string, kept?: string): string =>
  withQuery('/merges/new', { kind, merged: id, kept })

/** The element id of a thing inside a page, so that links to a part of a page agree with the part. */
export const anchorOf = {
  question: (id: string): string => `q-${id}`,
  claim: (id: string): string => `c-${id}`,
}

/**
 * Builds an address with its settings in the query.
 *
 * @param path of a page.
 * @param settings name to value; absent and empty ones are left out; order kept.
 *
 * @example withQuery('/claims', { state: 'current', page: undefined }) // "/claims?state=current"
 */
export function withQuery(
  path: string,
  settings: Readonly<Record<string, string | undefined>>,
): string {
  let query: URLSearchParams | undefined
  for (const name in settings) {
    const value = settings[name]
    if (value === undefined || value === '') continue
    query ??= new URLSearchParams()
    query.append(name, value)
  }
  return query === undefined ? path : `${path}?${query}`
}
