import { type DestinationStream, type Logger, pino } from 'pino'

/** What a line of the program's log may say besides its time, level and event: ids and measures, never words. */
export type LogFields = Readonly<{
  requestId?: string
  method?: string
  /** The route's pattern, such as `/events/:eventId`: never the address asked for. */
  route?: string
  status?: number
  durationMs?: number
  object?: string
  count?: number
  /** An error's code or class, never its message: drivers put values and addresses into messages. */
  fault?: string
}>

/** Writes the program's log. `event` is a fixed phrase. */
export type Log = Readonly<{
  debug(event: string, fields?: LogFields): void
  notice(event: string, fields?: LogFields): void
  warning(event: string, fields?: LogFields): void
  failure(event: string, fields?: LogFields): void
}>

/**
 * Makes the one writer of the program's log: a JSON line an event, with ids only. It takes known fields alone, so
 * that no address, user agent, query, name or claim reaches it.
 *
 * @param destination by default standard error, so that standard output stays free for results.
 */
export function createLog(destination: DestinationStream = pino.destination(2)): Log {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    destination,
  )
  return {
    debug: (event, fields) => line(logger, 'debug', event, fields),
    notice: (event, fields) => line(logger, 'info', event, fields),
    warning: (event, fields) => line(logger, 'warn', event, fields),
    failure: (event, fields) => line(logger, 'error', event, fields),
  }
}

/** The code or class of an error, fit for `LogFields.fault`. */
export function faultOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const name = 'name' in error && typeof error.name === 'string' ? error.name : 'Error'
  return (code ?? name).replace(/[^\w.-]/g, '').slice(0, 60)
}

function line(
  logger: Logger,
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  fields: LogFields = {},
): void {
  const { requestId, method, route, status, durationMs, object, count, fault } = fields
  logger[level]({ requestId, method, route, status, durationMs, object, count, fault }, event)
}
