import type { RequestHandler } from 'express'
import type { Log } from '../deps.ts'

/**
 * Logs each answered request as method, route pattern, ids, status and milliseconds: no address, browser, query or name.
 *
 * @param now milliseconds from any fixed point.
 */
export function requestLog(log: Log, now: () => number): RequestHandler {
  return (request, response, next) => {
    const startedAt = now()
    response.once('finish', () => {
      log.info(
        {
          method: request.method,
          route: request.route?.path ?? 'none',
          ids: request.route === undefined ? {} : { ...request.params },
          status: response.statusCode,
          milliseconds: Math.round(now() - startedAt),
        },
        'request',
      )
    })
    next()
  }
}
