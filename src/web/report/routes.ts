import { promises, Readable } from 'node:stream'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { findFamilyVersion } from '../../db/find-family.ts'
import { logHead } from '../../db/log/log-head.ts'
import { Refusal } from '../../domain/refusal.ts'
import { reportCsvHead, reportCsvRows } from '../../exports/report/report-csv.ts'
import { reportJson } from '../../exports/report/report-json.ts'
import { isUnchanged } from '../cache/freshness.ts'
import type { Deps } from '../deps.ts'
import { outlookOf } from '../event/outlook.ts'
import { clockSettings, oneOf, readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { reportPage, reportView } from './page.ts'
import { type ReportFormat, reportFormats, reportOf } from './report-for.ts'

const ReportQuery = z.strictObject({ ...clockSettings, format: oneOf(reportFormats) })

/** Shows or sends the corroboration report of one event; `format` in the query chooses how. */
export const showReport: Handler = (deps, request, response) => answer(deps, request, response)

/** Sends the report as a table. */
export const sendReportCsv: Handler = (deps, request, response) =>
  answer(deps, request, response, 'csv')

/** Sends the report as JSON. */
export const sendReportJson: Handler = (deps, request, response) =>
  answer(deps, request, response, 'json')

async function answer(
  deps: Deps,
  request: Request,
  response: Response,
  suffix?: ReportFormat,
): Promise<void> {
  const setting = settingOf(deps, request)
  const { words } = setting
  const asked = readQuery(ReportQuery, request.query, words)
  const clocks = { asOf: asked.asOf, recordedBy: asked.recordedBy }
  const eventId = String(request.params.eventId)
  const known = await findFamilyVersion(deps.store, eventId, { recordedBy: clocks.recordedBy })
  const missing = () =>
    new Refusal('not-found', words.errors.nothingCalled(words.event.what, eventId))
  if (known === undefined) throw missing()
  const head = await logHead(deps.store, { recordedBy: clocks.recordedBy })
  const format = suffix ?? asked.format ?? 'html'
  const parts = [deps.edition, words.language, format, known.root, known.version]
  if (isUnchanged(request, response, [...parts, head?.hash ?? ''])) return
  if (format === 'csv') beginTable(response, eventId)
  const analysed = await deps.families.analysed(deps.store, known, clocks)
  if (analysed === undefined) throw missing()
  const model = reportOf(words, analysed, { eventId, clocks, head })
  if (format === 'html') {
    const outlook = outlookOf(words, analysed, clocks)
    return render(response, reportView, reportPage(setting, outlook, model))
  }
  if (format === 'json') {
    response.vary('Accept-Language')
    response.type('application/json; charset=utf-8')
  }
  const chunks = format === 'csv' ? reportCsvRows(model) : reportJson(model)
  await promises.pipeline(Readable.from(chunks), response)
}

/** Sends the first line, which is the same of every event, before the long work that the others need. */
function beginTable(response: Response, eventId: string): void {
  response.vary('Accept-Language')
  response.attachment(fileName(eventId))
  response.type('text/csv; charset=utf-8')
  response.write(reportCsvHead)
}

function fileName(eventId: string): string {
  return `report-${eventId.replace(/[^A-Za-z0-9-]/gu, '_')}.csv`
}
