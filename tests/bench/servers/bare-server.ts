// The ceiling: node:http, rows as arrays from better-sqlite3, one template literal. Nothing else a page needs.
import { createServer } from 'node:http'
import Database from 'better-sqlite3'

const { PORT, DATABASE } = process.env
const statement =
  DATABASE === undefined || DATABASE === ''
    ? undefined
    : new Database(DATABASE, { readonly: true })
        .prepare(
          `select claim.id, actor.name, claim.stance, claim.phrase, claim.min, claim.max, claim.asserted_at,
             question.text, document.title, citation.mode, citation.quote
           from question
           join claim on claim.question_id = question.id and claim.replaced_at is null
           join citation on citation.claim_id = claim.id and citation.revision = claim.revision
           join document on document.id = citation.document_id and document.replaced_at is null
           left join actor on actor.id = claim.claimant_id and actor.replaced_at is null
           where question.event_id = ? and question.replaced_at is null
           order by question.id, claim.id`,
        )
        .raw()

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function cell(value: unknown): string {
  return `<td>${String(value ?? '').replace(/[&<>"]/g, (sign) => special[sign] ?? '')}</td>`
}

createServer((request, response) => {
  const eventId = (request.url ?? '').split('/')[2]?.split('?')[0] ?? ''
  const rows = (statement?.all(eventId) ?? []) as readonly (readonly unknown[])[]
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Event</title></head><body><h1>Event</h1>
<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table></body></html>`)
}).listen(Number(PORT), '127.0.0.1')

process.on('SIGTERM', () => process.exit(0))
