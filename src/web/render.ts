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
  const html = renderView(view, page, 'layouts/page')
  response.vary('Accept-Language')
  if (!response.hasHeader('Cache-Control')) response.set('Cache-Control', 'private, no-cache')
  response.status(status).type('html').send(html)
}
