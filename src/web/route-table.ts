import { actorEntries, showActor } from './actor/routes.ts'
import { showActors } from './actors/routes.ts'
import { claimBody, claimEntries, showClaim } from './claim/routes.ts'
import { showClaims } from './claims/routes.ts'
import { showDocument } from './document/routes.ts'
import { showDocuments } from './documents/routes.ts'
import { showEvent } from './event/routes.ts'
import { showEvents, showFront } from './events/routes.ts'
import { answerHealth, answerReadiness } from './health/routes.ts'
import { showQuestion } from './question/routes.ts'
import { showQuestions } from './questions/routes.ts'
import { sendReportCsv, sendReportJson, showReport } from './report/routes.ts'
import type { Route } from './route.ts'
import { removeSampleEvents } from './samples/routes.ts'
import { showSearch } from './search/routes.ts'
import { sendAsset } from './static/routes.ts'

/** Every address that the server answers, who may use it, and what answers. A page that is not here does not exist. */
export const routeTable: readonly Route[] = [
  { method: 'get', path: '/', access: 'anyone', handler: showFront },
  { method: 'get', path: '/events', access: 'anyone', handler: showEvents },
  { method: 'get', path: '/events/:eventId', access: 'anyone', handler: showEvent },
  { method: 'get', path: '/events/:eventId/report', access: 'anyone', handler: showReport },
  { method: 'get', path: '/events/:eventId/report.csv', access: 'anyone', handler: sendReportCsv },
  {
    method: 'get',
    path: '/events/:eventId/report.json',
    access: 'anyone',
    handler: sendReportJson,
  },
  { method: 'get', path: '/questions', access: 'anyone', handler: showQuestions },
  { method: 'get', path: '/questions/:questionId', access: 'anyone', handler: showQuestion },
  {
    method: 'get',
    path: '/questions/:questionId/claims/new',
    access: 'anyone',
    handler: claimEntries.showNew,
  },
  {
    method: 'post',
    path: '/questions/:questionId/claims/new',
    access: 'anyone',
    handler: claimEntries.saveNew,
    body: claimBody,
  },
  { method: 'get', path: '/claims', access: 'anyone', handler: showClaims },
  { method: 'get', path: '/claims/:claimId', access: 'anyone', handler: showClaim },
  {
    method: 'get',
    path: '/claims/:claimId/change',
    access: 'anyone',
    handler: claimEntries.showChange,
  },
  {
    method: 'post',
    path: '/claims/:claimId/change',
    access: 'anyone',
    handler: claimEntries.saveChange,
    body: claimBody,
  },
  { method: 'get', path: '/documents', access: 'anyone', handler: showDocuments },
  { method: 'get', path: '/documents/:documentId', access: 'anyone', handler: showDocument },
  { method: 'get', path: '/actors', access: 'anyone', handler: showActors },
  { method: 'get', path: '/actors/new', access: 'anyone', handler: actorEntries.showNew },
  { method: 'post', path: '/actors/new', access: 'anyone', handler: actorEntries.saveNew },
  { method: 'get', path: '/actors/:actorId', access: 'anyone', handler: showActor },
  {
    method: 'get',
    path: '/actors/:actorId/change',
    access: 'anyone',
    handler: actorEntries.showChange,
  },
  {
    method: 'post',
    path: '/actors/:actorId/change',
    access: 'anyone',
    handler: actorEntries.saveChange,
  },
  { method: 'get', path: '/search', access: 'anyone', handler: showSearch },
  { method: 'post', path: '/samples/removal', access: 'anyone', handler: removeSampleEvents },
  { method: 'get', path: '/assets/:name', access: 'anyone', handler: sendAsset },
  { method: 'get', path: '/healthz', access: 'anyone', anyHost: true, handler: answerHealth },
  { method: 'get', path: '/readyz', access: 'anyone', anyHost: true, handler: answerReadiness },
]
