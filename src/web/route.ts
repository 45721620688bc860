import type { Request, Response } from 'express'
import type { Deps } from './deps.ts'

/** Who may come in. There are no accounts yet, so all that is granted is granted to everybody. */
export type Access = 'anyone'

/** Answers one request: parse, read or call one operation, render or redirect. */
export type Handler = (deps: Deps, request: Request, response: Response) => Promise<void> | void

/** One line of the route table. */
export type Route = Readonly<{
  method: 'get' | 'post'
  path: string
  access: Access
  handler: Handler
  /** True for what answers under any host name: the checks of a supervisor. */
  anyHost?: true
  /** How much a form may send, where the usual limits are too narrow for it. */
  body?: BodyLimits
}>

/** The most bytes that a form's body may have, and the most fields. */
export type BodyLimits = Readonly<{ bytes: number; fields: number }>

/**
 * Says whether a visitor may use a route. What is not granted by name is denied.
 *
 * @param access as the table grants it.
 */
export function isGranted(access: unknown): boolean {
  return access === 'anyone'
}

/** What answers a form: showing it and saving it, at one address. */
type FormHandlers = Readonly<{ show: Handler; save: Handler; body?: BodyLimits }>

/** The two lines of a form in the route table. */
export function formAt(path: string, { show, save, ...limits }: FormHandlers): readonly Route[] {
  return [
    { method: 'get', path, access: 'anyone', handler: show },
    { method: 'post', path, access: 'anyone', handler: save, ...limits },
  ]
}
