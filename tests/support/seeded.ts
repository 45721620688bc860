import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bundle } from '../../src/domain/bundle/bundle.ts'
import { type ReportModel, reportModel } from '../../src/exports/report/model.ts'
import { readBundleText } from '../../src/imports/bundle/read-bundle-text.ts'
import { type Analysed, analysedFamily } from '../../src/web/cache/analysed.ts'
import type { Setting } from '../../src/web/page/frame.ts'
import { reportWords } from '../../src/web/report/report-words.ts'
import { en } from '../../src/web/words/en.ts'

/** A bundle that ships as a sample: `paktika` or `dispatch`. */
export function seededBundle(name: 'paktika' | 'dispatch'): Bundle {
  const path = fileURLToPath(new URL(`../../seeds/${name}.bundle.json`, import.meta.url))
  return readBundleText(readFileSync(path, 'utf8'), path)
}

/** A bundle as the pages of one family get it, without a database. */
export function analysed(
  bundle: Bundle,
  {
    asOf,
    searches = [],
  }: Readonly<{ asOf?: string; searches?: Analysed['family']['searches'] }> = {},
): Analysed {
  return analysedFamily({ root: 'root', version: 1, bundle, sample: false, searches }, asOf)
}

/** What a page knows of a request that asked for nothing in particular. */
export const setting: Setting = {
  words: en,
  baseUrl: 'https://desk.example',
  styles: [],
  script: { href: '/assets/sayswho.js', integrity: '' },
  icon: '',
  notice: undefined,
}

/** The latest of both clocks. */
export const latest = { asOf: undefined, recordedBy: undefined }

/** The report of an event, as the pages draw it up. Throws where the bundle has no such event. */
export function reportOn(bundle: Bundle, eventId: string): ReportModel {
  const { family, ...basis } = analysed(bundle)
  const logHead = { seq: 7, hash: 'ab'.repeat(32), at: '2025-01-01T00:00:00.000Z' }
  const model = reportModel(
    { ...basis, searches: family.searches, logHead },
    { eventId, clocks: latest, words: reportWords(en) },
  )
  if (model === undefined) throw new Error(`no event ${eventId}`)
  return model
}
