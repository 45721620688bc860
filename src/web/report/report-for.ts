import { findFamily } from '../../db/find-family.ts'
import { type LogHead, logHead } from '../../db/log/log-head.ts'
import { findReviews } from '../../db/review/find-reviews.ts'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type ReportModel, reportModel } from '../../exports/report/model.ts'
import { reportCsv } from '../../exports/report/report-csv.ts'
import { reportJson } from '../../exports/report/report-json.ts'
import { readAssets } from '../assets.ts'
import { type Analysed, analysedFamily } from '../cache/analysed.ts'
import type { Clocks } from '../cache/family-cache.ts'
import { outlookOf } from '../event/outlook.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { reportFile } from './report-file.ts'
import { reportWords } from './report-words.ts'

export const reportFormats = ['html', 'csv', 'json'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** What report to write: instants as ISO text, absent = latest; `baseUrl` is where its links lead. */
export type ReportAsk = Readonly<{
  format: ReportFormat
  asOf?: string | undefined
  recordedBy?: string | undefined
  baseUrl: string
}>

/**
 * Writes the corroboration report of one event as a file.
 *
 * @returns the text in chunks. The same bytes for the same clocks and records: nothing in it tells when it was written.
 *
 * Throws Refusal `not-found` where there is no such event, or was none at `recordedBy`.
 */
export async function reportFor(
  store: Store,
  eventId: string,
  ask: ReportAsk,
): Promise<Iterable<string>> {
  const words = wordsFor([])
  const clocks = { asOf: ask.asOf, recordedBy: ask.recordedBy }
  const family = await findFamily(store, eventId, { recordedBy: clocks.recordedBy })
  if (family === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.event.what, eventId))
  }
  const reviews = await findReviews(store, family.bundle, clocks.recordedBy)
  const analysed = analysedFamily(family, clocks.asOf, reviews)
  const head = await logHead(store, { recordedBy: clocks.recordedBy })
  const model = reportOf(words, analysed, { eventId, clocks, head })
  switch (ask.format) {
    case 'csv':
      return reportCsv(model)
    case 'json':
      return reportJson(model)
    case 'html': {
      const base = ask.baseUrl.replace(/\/$/u, '')
      const outlook = outlookOf(words, analysed, clocks, base)
      return reportFile({ words, baseUrl: ask.baseUrl, assets: readAssets() }, outlook, model)
    }
  }
}

/**
 * Draws up the report of an event in a family.
 *
 * Throws Refusal `not-found` where the family has no such event.
 */
export function reportOf(
  words: Words,
  analysed: Analysed,
  ask: Readonly<{ eventId: string; clocks: Clocks; head: LogHead | undefined }>,
): ReportModel {
  const { eventId, clocks } = ask
  const basis = { ...analysed, searches: analysed.family.searches, logHead: ask.head }
  const model = reportModel(basis, { eventId, clocks, words: reportWords(words) })
  if (model === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.event.what, eventId))
  }
  return model
}
