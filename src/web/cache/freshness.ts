import type { Request, Response } from 'express'

/**
 * Answers 304 where the reader already has this very page.
 *
 * @param parts all that the page depends on besides the address: the edition, the family's root and version.
 * @returns true where the answer has been sent and nothing more is to be done.
 */
export function isUnchanged(
  request: Request,
  response: Response,
  parts: readonly (string | number)[],
): boolean {
  response.set('ETag', `W/"${parts.map((part) => encodeURIComponent(part)).join('.')}"`)
  response.set('Cache-Control', 'private, no-cache')
  if (!request.fresh) return false
  response.status(304).end()
  return true
}
