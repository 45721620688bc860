import type { Response } from 'express'

const ownPath =
  /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9._~-]+)*)?(?:\?[A-Za-z0-9._~=&%-]*)?(?:#[A-Za-z0-9._~-]+)?$/

/**
 * Says whether a path leads to a page of this server and nowhere else.
 *
 * @param path what a redirect would name.
 * @returns false for anything that a browser could read as another host or scheme, and for anything not plainly ours.
 *
 * @example isOwnPath('/events?notice=samples-removed') // true
 * @example isOwnPath('//evil.example') // false
 */
export function isOwnPath(path: string): boolean {
  return path.length <= 2000 && ownPath.test(path)
}

/**
 * Sends the reader on to another page of ours, with 303 so that the next request is a GET.
 *
 * The only place that redirects. Throws where the path is not ours: that is a mistake of the route.
 */
export function redirect(response: Response, path: string): void {
  if (!isOwnPath(path)) throw new Error('a redirect may only name a path of this server')
  response.redirect(303, path)
}
