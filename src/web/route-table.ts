import { actorEntries, showActor } from './actor/routes.ts'
import { showActors } from './actors/routes.ts'
import { showChanges } from './changes/routes.ts'
import { chooseQuestion, findQuote, quoteBody } from './claim/quoting/routes.ts'
import { claimBody, claimEntries, showClaim } from './claim/routes.ts'
import { showClaims } from './claims/routes.ts'
import { documentEntries } from './document/entry/routes.ts'
import { documentBody } from './document/entry/sheet.ts'
import { showDocument } from './document/routes.ts'
import { showDocuments } from './documents/routes.ts'
import { eventEntries, victimEntries } from './event/entry/routes.ts'
import { victimsBody } from './event/entry/victims.ts'
import { showEvent } from './event/routes.ts'
import { showEvents, showFront } from './events/routes.ts'
import { answerHealth, answerReadiness } from './health/routes.ts'
import { restore, showHistory, takeUpRevision, undo, withdraw } from './history/routes.ts'
import { orTombstone } from './history/tombstone.ts'
import { showMerges } from './merge/list.ts'
import { saveMerge, showMerging } from './merge/routes.ts'
import { saveUndoing } from './merge/undoing.ts'
import { questionEntries } from './question/entry/routes.ts'
import { showQuestion } from './question/routes.ts'
import { showQuestions } from './questions/routes.ts'
import { sendReportCsv, sendReportJson, showReport } from './report/routes.ts'
import { resolutionEntries } from './resolution/routes.ts'
import { formAt, type Route } from './route.ts'
import { removeSampleEvents } from './samples/routes.ts'
import { showSearch } from './search/routes.ts'
import { searchEntries, showSearchInVain } from './search-in-vain/routes.ts'
import { settlementEntries } from './settlement/routes.ts'
import { sendAsset } from './static/routes.ts'
import { verdictEntries } from './verdict/routes.ts'

/** Every address that the server answers, who may use it, and what answers. A page that is not here does not exist. */
export const routeTable: readonly Route[] = [
  { method: 'get', path: '/', access: 'anyone', handler: showFront },
  { method: 'get', path: '/events', access: 'anyone', handler: showEvents },
  ...formAt('/events/new', { show: eventEntries.showNew, save: eventEntries.saveNew }),
  {
    method: 'get',
    path: '/events/:eventId',
    access: 'anyone',
    handler: orTombstone('event', 'eventId', showEvent),
  },
  {
    method: 'get',
    path: '/events/:eventId/report',
    access: 'anyone',
    handler: orTombstone('event', 'eventId', showReport),
  },
  {
    method: 'get',
    path: '/events/:eventId/report.csv',
    access: 'anyone',
    handler: orTombstone('event', 'eventId', sendReportCsv),
  },
  {
    method: 'get',
    path: '/events/:eventId/report.json',
    access: 'anyone',
    handler: orTombstone('event', 'eventId', sendReportJson),
  },
  ...formAt('/events/:eventId/change', {
    show: eventEntries.showChange,
    save: eventEntries.saveChange,
  }),
  ...formAt('/events/:eventId/victims/change', {
    show: victimEntries.showChange,
    save: victimEntries.saveChange,
    body: victimsBody,
  }),
  { method: 'get', path: '/questions', access: 'anyone', handler: showQuestions },
  ...formAt('/events/:eventId/questions/new', {
    show: questionEntries.showNew,
    save: questionEntries.saveNew,
  }),
  ...formAt('/questions/:questionId/change', {
    show: questionEntries.showChange,
    save: questionEntries.saveChange,
  }),
  ...formAt('/questions/:questionId/searches/new', {
    show: searchEntries.showNew,
    save: searchEntries.saveNew,
  }),
  {
    method: 'get',
    path: '/searches/:searchId',
    access: 'anyone',
    handler: orTombstone('search', 'searchId', showSearchInVain),
  },
  ...formAt('/searches/:searchId/change', {
    show: searchEntries.showChange,
    save: searchEntries.saveChange,
  }),
  {
    method: 'get',
    path: '/questions/:questionId',
    access: 'anyone',
    handler: orTombstone('question', 'questionId', showQuestion),
  },
  ...formAt('/questions/:questionId/claims/new', {
    show: claimEntries.showNew,
    save: claimEntries.saveNew,
    body: claimBody,
  }),
  { method: 'get', path: '/claims', access: 'anyone', handler: showClaims },
  {
    method: 'get',
    path: '/claims/:claimId',
    access: 'anyone',
    handler: orTombstone('claim', 'claimId', showClaim),
  },
  ...formAt('/claims/:claimId/change', {
    show: claimEntries.showChange,
    save: claimEntries.saveChange,
    body: claimBody,
  }),
  {
    method: 'get',
    path: '/claims/:claimId/verdicts/new',
    access: 'anyone',
    handler: verdictEntries.show,
  },
  {
    method: 'post',
    path: '/claims/:claimId/verdicts',
    access: 'anyone',
    handler: verdictEntries.save,
  },
  {
    method: 'get',
    path: '/questions/:questionId/resolutions/new',
    access: 'anyone',
    handler: resolutionEntries.show,
  },
  {
    method: 'post',
    path: '/questions/:questionId/resolutions',
    access: 'anyone',
    handler: resolutionEntries.save,
  },
  {
    method: 'get',
    path: '/conflicts/settlements/new',
    access: 'anyone',
    handler: settlementEntries.show,
  },
  {
    method: 'post',
    path: '/conflicts/settlements',
    access: 'anyone',
    handler: settlementEntries.save,
  },
  { method: 'get', path: '/documents', access: 'anyone', handler: showDocuments },
  ...formAt('/documents/new', {
    show: documentEntries.showNew,
    save: documentEntries.saveNew,
    body: documentBody,
  }),
  ...formAt('/documents/:documentId/change', {
    show: documentEntries.showChange,
    save: documentEntries.saveChange,
    body: documentBody,
  }),
  {
    method: 'get',
    path: '/documents/:documentId',
    access: 'anyone',
    handler: orTombstone('document', 'documentId', showDocument),
  },
  ...formAt('/documents/:documentId/claims/new', {
    show: chooseQuestion,
    save: findQuote,
    body: quoteBody,
  }),
  { method: 'get', path: '/actors', access: 'anyone', handler: showActors },
  ...formAt('/actors/new', { show: actorEntries.showNew, save: actorEntries.saveNew }),
  {
    method: 'get',
    path: '/actors/:actorId',
    access: 'anyone',
    handler: orTombstone('actor', 'actorId', showActor),
  },
  ...formAt('/actors/:actorId/change', {
    show: actorEntries.showChange,
    save: actorEntries.saveChange,
  }),
  { method: 'get', path: '/merges', access: 'anyone', handler: showMerges },
  { method: 'post', path: '/merges', access: 'anyone', handler: saveMerge },
  { method: 'get', path: '/merges/new', access: 'anyone', handler: showMerging },
  { method: 'post', path: '/merges/:mergeId/undoing', access: 'anyone', handler: saveUndoing },
  { method: 'get', path: '/changes', access: 'anyone', handler: showChanges },
  { method: 'get', path: '/history/:thingId', access: 'anyone', handler: showHistory },
  { method: 'post', path: '/history/:thingId/undo', access: 'anyone', handler: undo },
  {
    method: 'post',
    path: '/history/:thingId/reversion',
    access: 'anyone',
    handler: takeUpRevision,
  },
  { method: 'post', path: '/history/:thingId/withdrawal', access: 'anyone', handler: withdraw },
  { method: 'post', path: '/history/:thingId/restoration', access: 'anyone', handler: restore },
  { method: 'get', path: '/search', access: 'anyone', handler: showSearch },
  { method: 'post', path: '/samples/removal', access: 'anyone', handler: removeSampleEvents },
  { method: 'get', path: '/assets/:name', access: 'anyone', handler: sendAsset },
  { method: 'get', path: '/healthz', access: 'anyone', anyHost: true, handler: answerHealth },
  { method: 'get', path: '/readyz', access: 'anyone', anyHost: true, handler: answerReadiness },
]
