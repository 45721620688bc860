import type { RequestHandler } from 'express'
import type { Log } from '../../logging.ts'

/**
 * Logs each answered request as method, route pattern, id, status and milliseconds: no address, browser, query or name.
 * Assets are told only where the log is set to debug.
 *
 * @param nowMs milliseconds from any fixed point.
 */
export function requestLog(log: Log, nowMs: () => number): RequestHandler {
  return (request, response, next) => {
    const startedMs = nowMs()
    response.once('finish', () => {
      const { route, method } = request
      const object = route === undefined ? undefined : Object.values(request.params).join('/')
      const write = route?.path === '/assets/:name' ? log.debug : log.notice
      write('request', {
        method,
        route: route?.path ?? 'none',
        status: response.statusCode,
        durationMs: Math.round(nowMs() - startedMs),
        ...(object ? { object } : {}),
      })
    })
    next()
  }
}
