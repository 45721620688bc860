import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openDatabase } from '../../src/db/open-database.ts'
import type { Store } from '../../src/db/store.ts'
import { type ReportFormat, reportFor } from '../../src/web/report/report-for.ts'
import { type FilledFolder, filledFolder } from './filled-folder.ts'
import { cpuMs, medianCost, pairedRatio, type Row, wallMs } from './rounds.ts'

const goals = { csv: 1.6, html: 2, json: 2.3 } as const

/** The report of an event with 100,000 claims, from the database to the last byte, against walking its rows once. */
export async function exportRows(): Promise<readonly Row[]> {
  const filled = await filledFolder({ claims: 100_000, questions: 10, seed: 3 })
  const store = await openDatabase({ dataDir: filled.folder, databaseUrl: undefined })
  const raw = new Database(join(filled.folder, filled.database), { readonly: true })
  try {
    const { firstByteShare, grownMb, linesMs } = await streamed(store, filled)
    const bareMs = await medianCost(() => wallMs(() => walkedRows(raw, filled.eventId)))
    const ratios: Row[] = []
    for (const format of ['csv', 'html', 'json'] as const) {
      ratios.push({
        what: `report of 100,000 claims as ${format} ÷ bare rows`,
        figure: await pairedRatio(
          () => cpuMs(() => drained(store, filled, format)),
          () => cpuMs(() => walkedRows(raw, filled.eventId)),
        ),
        unit: '×',
        goal: { atMost: goals[format] },
      })
    }
    return [
      {
        what: 'CSV: first byte after',
        figure: firstByteShare,
        unit: '%',
        goal: { atMost: 5 },
        note: 'read and analysed first',
      },
      { what: 'CSV: its lines alone ÷ bare rows', figure: linesMs / bareMs, unit: '×' },
      { what: 'CSV: growth of memory', figure: grownMb, unit: 'MB', goal: { atMost: 64 } },
      ...ratios,
    ]
  } finally {
    raw.close()
    await store.close()
    rmSync(filled.folder, { recursive: true, force: true })
  }
}

async function streamed(store: Store, filled: FilledFolder) {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const began = performance.now()
  let firstAt = 0
  let highest = before
  for await (const part of await partsOf(store, filled, 'csv')) {
    if (firstAt === 0 && part.length > 0) firstAt = performance.now()
    highest = Math.max(highest, process.memoryUsage.rss())
  }
  const ended = performance.now()
  return {
    firstByteShare: ((firstAt - began) / (ended - began)) * 100,
    grownMb: (highest - before) / 1e6,
    linesMs: ended - firstAt,
  }
}

async function drained(store: Store, filled: FilledFolder, format: ReportFormat): Promise<number> {
  let length = 0
  for await (const part of await partsOf(store, filled, format)) length += part.length
  return length
}

function partsOf(store: Store, { eventId }: FilledFolder, format: ReportFormat) {
  const baseUrl = 'http://localhost:3000'
  return reportFor(store, eventId, { format, asOf: undefined, recordedBy: undefined, baseUrl })
}

/** Reads each claim with its citations, documents and names once, as arrays, and keeps nothing. */
function walkedRows(raw: Database.Database, eventId: string): number {
  const statement = raw
    .prepare(
      `select claim.*, citation.*, document.title, document.published_at, publisher.name, actor.name
       from question
       join claim on claim.question_id = question.id and claim.replaced_at is null
       join citation on citation.claim_id = claim.id and citation.revision = claim.revision
       join document on document.id = citation.document_id and document.replaced_at is null
       join actor as publisher on publisher.id = document.publisher_id
         and publisher.replaced_at is null
       left join actor on actor.id = claim.claimant_id and actor.replaced_at is null
       where question.event_id = ? and question.replaced_at is null`,
    )
    .raw()
  let cells = 0
  for (const row of statement.iterate(eventId)) cells += (row as readonly unknown[]).length
  return cells
}
