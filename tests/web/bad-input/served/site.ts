import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from '../../../../src/db/store.ts'
import type { Route } from '../../../../src/web/route.ts'
import { webApp } from '../../../support/web-app.ts'
import { formsIn, plain, type Sent, sentWith } from './forms.ts'

/** An answer with its whole text. */
export type Answer = Readonly<{ status: number; location: string | undefined; text: string }>

/** The real app behind a real port of 127.0.0.1, asked as a browser on one of its own pages asks. */
export type Site = Readonly<{
  url: string
  get: (path: string) => Promise<Answer>
  post: (path: string, sent: Sent) => Promise<Answer>
  close: () => Promise<void>
}>

/** Opens the app on a store. Only a test of the checks gives another table. */
export async function openSite(store: Store, table?: readonly Route[]): Promise<Site> {
  const server = createServer(webApp(store, table).app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = async (path: string, more: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, { ...more, redirect: 'manual' })
    const location = response.headers.get('location') ?? undefined
    return { status: response.status, location, text: await response.text() }
  }
  return {
    url,
    get: (path) => ask(path, {}),
    post: (path, sent) => {
      const headers = { 'sec-fetch-site': 'same-origin' }
      return ask(path, { method: 'POST', headers, body: new URLSearchParams(sent) })
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const mostPages = 3000

/** A page that was met by following links, with where it is. */
export type Page = Readonly<{ path: string }> & Answer

/**
 * Follows every link from the front page, and sends every form that only asks and needs to be filled in, a page at a time.
 *
 * @param also paths that no link leads to.
 * @returns every page asked for, in the order in which it was met.
 */
export async function linkedPages(
  site: Pick<Site, 'get'>,
  also: readonly string[] = [],
): Promise<readonly Page[]> {
  const met = new Set(['/', ...also])
  const pages: Page[] = []
  for (const path of met) {
    const answer = await site.get(path)
    pages.push({ path, ...answer })
    const onward = answer.location === undefined ? [] : [answer.location]
    for (const linked of [...onward, ...linksIn(answer.text, path), ...askedIn(answer.text)])
      if (met.size < mostPages) met.add(linked)
  }
  return pages
}

function askedIn(html: string): readonly string[] {
  return formsIn(html)
    .filter(({ method, fields }) => method === 'get' && fields.some(({ isRequired }) => isRequired))
    .map((form) => `${form.action}?${new URLSearchParams(sentWith(form))}`)
}

/** The paths, with their queries, that a page links to on its own server. */
function linksIn(html: string, path: string): readonly string[] {
  const base = new URL(path, 'http://own.example').href
  return [...html.matchAll(/\s(?:href|src)="([^"#]*)[^"]*"/g)]
    .map(([, href = '']) => plain(href))
    .filter((href) => URL.canParse(href, base))
    .map((href) => new URL(href, base))
    .filter(({ origin }) => origin === 'http://own.example')
    .map(({ pathname, search }) => pathname + search)
}

/** Whether a path is one that a route of the table takes. */
export function isOfRoute(pattern: string, path: string): boolean {
  const shape = pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')
  return new RegExp(`^${shape}$`).test(path.split('?')[0] ?? '')
}
