import type { Request, Response } from 'express'
import type { Deps } from './deps.ts'
import type { Framed, Setting } from './page/frame.ts'
import { noticeName } from './page/query.ts'
import { renderView, type View } from './views.ts'
import { wordsFor } from './words/words.ts'

/** Gathers what a page knows of the request: language, addresses, and the notice a redirect left in the query. */
export function settingOf(deps: Deps, request: Request): Setting {
  const words = wordsFor(request.acceptsLanguages())
  const notice = noticeName.safeParse(request.query.notice).data
  return {
    words,
    baseUrl: deps.config.baseUrl,
    styles: deps.assets.styles,
    script: deps.assets.load('sayswho.js'),
    icon: deps.assets.load('icon.svg').href,
    notice: notice === undefined ? undefined : words.shell.notices[notice],
  }
}

/**
 * Sends a page as HTML. The only place that does.
 *
 * @param status 200 where absent.
 */
export function render<Page extends Framed>(
  response: Response,
  view: View<Page>,
  page: Page,
  status = 200,
): void {
  sendHtml(response.status(status), renderView(view, page, 'layouts/page'))
}

/**
 * Sends a page that was written before for the same key, or writes it now and keeps it.
 *
 * @param key all that the page depends on.
 * @param pageOf words the page; called only where it is not kept yet.
 */
export async function renderKept<Page extends Framed>(
  deps: Pick<Deps, 'pages'>,
  response: Response,
  key: readonly (string | number | undefined)[],
  { view, pageOf }: Readonly<{ view: View<Page>; pageOf: () => Promise<Page> }>,
): Promise<void> {
  const name = JSON.stringify(key.map((part) => part ?? null))
  const kept = deps.pages.get(name)
  if (kept !== undefined) return sendHtml(response, kept)
  const html = Buffer.from(renderView(view, await pageOf(), 'layouts/page'))
  deps.pages.set(name, html)
  sendHtml(response, html)
}

function sendHtml(response: Response, html: string | Buffer): void {
  response.vary('Accept-Language')
  if (!response.hasHeader('Cache-Control')) response.set('Cache-Control', 'private, no-cache')
  response.type('html').send(html)
}
