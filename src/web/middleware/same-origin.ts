import type { Request } from 'express'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Says whether a request that may change something comes from one of our own pages.
 *
 * The browser says so itself: in `Sec-Fetch-Site`, and where that is missing in `Origin`. A request with neither is
 * refused, because a browser too old for both cannot be told from a forgery.
 *
 * @param baseUrl the address people use.
 */
export function isFromOwnPage(
  request: Pick<Request, 'method' | 'headers'>,
  baseUrl: string,
): boolean {
  if (safeMethods.has(request.method)) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = request.headers
  if (origin === undefined) return false
  return origin === new URL(baseUrl).origin || origin === `http://${host}`
}
