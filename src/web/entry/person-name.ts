import type { Request, Response } from 'express'
import { isBlank, longest } from '../../domain/bundle/limits.ts'
import type { Deps } from '../deps.ts'

const cookieName = 'sayswho-name'
const yearMs = 365 * 24 * 3600 * 1000

/** Reads the name that this browser gave with its last change; blank where it gave none. */
export function nameFrom(request: Pick<Request, 'headers'>): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([name]) => name === cookieName)?.[1]
  if (value === undefined) return ''
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** As `nameFrom`, where no form asks for the name: absent where there is none that a form would take. */
export function knownName(request: Pick<Request, 'headers'>): string | undefined {
  const name = nameFrom(request).trim()
  const isSound = !isBlank(name) && name.length <= longest.name && !/\p{Cc}/u.test(name)
  return isSound && name.isWellFormed() ? name : undefined
}

/** Keeps the name in this browser, so that it is asked for once. */
export function keepName(deps: Pick<Deps, 'config'>, response: Response, name: string): void {
  response.cookie(cookieName, name, {
    httpOnly: true,
    sameSite: 'strict',
    secure: deps.config.baseUrl.startsWith('https:'),
    maxAge: yearMs,
    path: '/',
  })
}
