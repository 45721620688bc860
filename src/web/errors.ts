import type { ErrorRequestHandler, RequestHandler } from 'express'
import { Refusal, type RefusalCode } from '../domain/refusal.ts'
import { faultOf } from '../logging.ts'
import type { Deps } from './deps.ts'
import { type ErrorKind, errorPage, errorView } from './errors/page.ts'
import { render, settingOf } from './render.ts'

/** What a failure says to the reader. `isBug` marks those that nobody foresaw. */
export type Failure = Readonly<{
  status: number
  kind: ErrorKind
  says: string | undefined
  faults: readonly string[]
  isBug: boolean
}>

/** Thrown at the edge for what has a status but breaks no rule of the domain. */
export class HttpFailure extends Error {
  readonly failure: Failure

  constructor(status: number, kind: ErrorKind, says?: string) {
    super(kind)
    this.failure = { status, kind, says, faults: [], isBug: false }
  }
}

const statusOf: Readonly<Record<RefusalCode, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
}

const storageCodes =
  /^(?:DISK_NEARLY_FULL|SQLITE_(?:FULL|READONLY|IOERR|CANTOPEN|BUSY|LOCKED|PROTOCOL)|ECONN|57P0|53|08)/

/**
 * Decides what a thrown thing says to the reader.
 *
 * @param thrown a Refusal, an HttpFailure, an error of the body parser or router, of a database driver, or a bug.
 * @returns 400, 403, 404, 409, 413 or the like for what was refused; 503 where the database does not answer; else 500.
 * Nothing of a bug's text is in it.
 */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof HttpFailure) return thrown.failure
  if (thrown instanceof Refusal) {
    const { code, message, faults } = thrown
    return { status: statusOf[code], kind: code, says: message, faults, isBug: false }
  }
  const plain = { says: undefined, faults: [] }
  const { code, status } = signsOf(thrown)
  if (status === 413) return { ...plain, status, kind: 'too-large', isBug: false }
  if (status !== undefined && status >= 400 && status < 500) {
    return { ...plain, status, kind: 'invalid', isBug: false }
  }
  if (code !== undefined && storageCodes.test(code)) {
    return { ...plain, status: 503, kind: 'unavailable', isBug: true }
  }
  return { ...plain, status: 500, kind: 'broken', isBug: true }
}

/** Answers 404 to whatever no route took. */
export const notFound: RequestHandler = () => {
  throw new HttpFailure(404, 'not-found')
}

/**
 * Answers a failed request with a plain page, without path or stack, and logs what is a bug.
 *
 * Where even the page fails, one line of text is sent.
 */
export function errorAnswers(deps: Deps): ErrorRequestHandler {
  return (thrown, request, response, _next) => {
    const failure = failureOf(thrown)
    if (failure.isBug)
      deps.log.failure('request failed', { status: failure.status, fault: faultOf(thrown) })
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.removeHeader('ETag')
    response.set('Cache-Control', 'no-store')
    if (failure.status === 503) response.set('Retry-After', '10')
    try {
      render(response, errorView, errorPage(settingOf(deps, request), failure), failure.status)
    } catch (second) {
      deps.log.failure('error page failed', { status: 500, fault: faultOf(second) })
      response.status(500).type('txt').send('500')
    }
  }
}

function signsOf(thrown: unknown): { code: string | undefined; status: number | undefined } {
  if (typeof thrown !== 'object' || thrown === null) return { code: undefined, status: undefined }
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined
  const status = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined
  return { code, status }
}
