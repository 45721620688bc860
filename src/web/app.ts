import express, { type Express, type RequestHandler } from 'express'
import type { Deps } from './deps.ts'
import { errorAnswers, HttpFailure, notFound } from './errors.ts'
import { requestLog } from './middleware/request-log.ts'
import { isFromOwnPage } from './middleware/same-origin.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { isTrustedHost } from './middleware/trusted-host.ts'
import { type BodyLimits, isGranted, type Route } from './route.ts'
import { routeTable } from './route-table.ts'

/**
 * Builds the web application. Every page it has is a line of the route table: nothing is mounted otherwise.
 *
 * @param deps what the routes use.
 * @param table only tests give another.
 *
 * Throws where two lines of the table claim the same method and path.
 */
export function createApp(deps: Deps, table: readonly Route[] = routeTable): Express {
  refuseDoubles(table)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', false)
  app.use(...securityHeaders(deps.config.baseUrl.startsWith('https:')))
  app.use(requestLog(deps.log, () => performance.now()))
  for (const route of table)
    app[route.method](route.path, ...guards(deps, route), handled(deps, route))
  for (const path of new Set(table.map((route) => route.path)))
    app.all(path, wrongMethod(table, path))
  app.use(notFound)
  app.use(errorAnswers(deps))
  return app
}

function refuseDoubles(table: readonly Route[]): void {
  const seen = new Set<string>()
  for (const { method, path } of table) {
    if (seen.has(`${method} ${path}`))
      throw new Error(`the route table has ${method} ${path} twice`)
    seen.add(`${method} ${path}`)
  }
}

const usual: BodyLimits = { bytes: 100 * 1024, fields: 100 }

const formParser = ({ bytes, fields }: BodyLimits): RequestHandler =>
  express.urlencoded({ extended: false, limit: bytes, parameterLimit: fields })

function guards(deps: Deps, route: Route): readonly RequestHandler[] {
  const admission: RequestHandler = (request, _response, next) => {
    if (route.anyHost !== true && !isTrustedHost(request.headers.host, deps.config)) {
      throw new HttpFailure(421, 'misdirected')
    }
    if (!isGranted(route.access)) throw new HttpFailure(403, 'forbidden')
    if (!isFromOwnPage(request, deps.config.baseUrl)) throw new HttpFailure(403, 'cross-site')
    next()
  }
  return route.method === 'post' ? [admission, formParser(route.body ?? usual)] : [admission]
}

function handled(deps: Deps, route: Route): RequestHandler {
  return async (request, response) => {
    await route.handler(deps, request, response)
  }
}

function wrongMethod(table: readonly Route[], path: string): RequestHandler {
  const allowed = table
    .filter((route) => route.path === path)
    .flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
  return (_request, response) => {
    response.set('Allow', allowed.join(', '))
    throw new HttpFailure(405, 'method-not-allowed')
  }
}
