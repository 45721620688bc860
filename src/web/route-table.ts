import { answerHealth, answerReadiness } from './health/routes.ts'
import type { Route } from './route.ts'
import { sendAsset } from './static/routes.ts'

/** Every address that the server answers, who may use it, and what answers. A page that is not here does not exist. */
export const routeTable: readonly Route[] = [
  { method: 'get', path: '/healthz', access: 'anyone', anyHost: true, handler: answerHealth },
  { method: 'get', path: '/readyz', access: 'anyone', anyHost: true, handler: answerReadiness },
  { method: 'get', path: '/assets/:name', access: 'anyone', handler: sendAsset },
]
