import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../src/db/log/canonical-json.ts'
import { bundleJson } from '../../../src/exports/bundle-json.ts'
import type { ReportModel } from '../../../src/exports/report/model.ts'
import { reportCsv } from '../../../src/exports/report/report-csv.ts'
import { reportJson } from '../../../src/exports/report/report-json.ts'
import { bundle as arbitraryBundle } from '../../support/arbitrary-bundle.ts'
import { bundle, claim } from '../../support/build-bundle.ts'
import { reportOn, seededBundle } from '../../support/seeded.ts'

const paktika = reportOn(seededBundle('paktika'), 'paktika')

const csv = (model: ReportModel) => [...reportCsv(model)].join('')
const json = (model: ReportModel) => JSON.parse([...reportJson(model)].join(''))

/** Cells by column name; understands what `csvCell` writes. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1)
    .map(cellsOf)
  return lines.map((cells) =>
    Object.fromEntries((head ?? []).map((name, at) => [name, cells[at] ?? ''])),
  )
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}

describe('the report', () => {
  test('puts the disputed keys first', () => {
    expect(paktika.keys.map(({ found }) => [found.question.id, found.contested])).toEqual([
      ['q-killed', true],
      ['q-casualties', true],
      ['q-bodies', false],
      ['q-injured', false],
      ['q-militants', false],
      ['q-women-children', false],
    ])
  })

  test('says in a sentence what the accounts come to', () => {
    expect(paktika.finding).toMatch(
      /^The accounts disagree on 2 of 6 questions\. Residents of Paktika say at least 13 people were killed/,
    )
  })

  test('holds only what belongs to the event', () => {
    const ids = paktika.keys.flatMap(({ findings }) => findings.map(({ claim }) => claim.id))
    expect(ids).not.toContain('c-ispr')
    expect(paktika.claimSet.claims).toBe(11)
  })

  test('hashes its claims so that anyone with the bundle can check them', () => {
    const all = reportOn(bundle([claim('c2', { value: '5' }), claim('c1', { value: '7' })]), 'e')
    const { claims } = JSON.parse(
      bundleJson(bundle([claim('c1', { value: '7' }), claim('c2', { value: '5' })])),
    )
    const expected = createHash('sha256').update(canonicalJson(claims)).digest('hex')
    expect(all.claimSet.sha256).toBe(expected)
  })

  test('names as silent whoever is on a side and says nothing, and as declined only who declined', () => {
    const killed = paktika.keys.find(({ found }) => found.question.id === 'q-killed')
    expect(killed?.silence).toEqual({
      declined: ['Pakistani government'],
      searched: [],
      nothing: [],
      more: 0,
    })
    const injured = paktika.keys.find(({ found }) => found.question.id === 'q-injured')
    expect(injured?.silence.nothing).toEqual(['Pakistani government', 'Tehreek-e-Taliban Pakistan'])
  })
})

describe('the report as a table', () => {
  test('has a byte order mark, CR LF, and a row a claim', () => {
    const text = csv(paktika)
    expect(text.startsWith('\ufeffclaim_id,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(rowsOf(text)).toHaveLength(11)
  })

  test('never gives a contested figure without its claimant and the word', () => {
    const row = rowsOf(csv(paktika)).find(({ claim_id }) => claim_id === 'c-ttp')
    expect(row).toMatchObject({
      claimant: 'Mohammad Khurasani',
      value: '50',
      contested: 'yes',
      min: '50',
      max: '50',
      origins: '1',
      origin_names: 'Tehreek-e-Taliban Pakistan',
      as_of: 'latest',
    })
  })

  test('keeps a formula in a quote or a phrase from being one', () => {
    const quote = '=HYPERLINK("http://evil.example")'
    const text = csv(reportOn(bundle([claim('c1', { value: '5', citations: [{ quote }] })]), 'e'))
    expect(rowsOf(text)[0]?.quotes).toBe(`'${quote}`)
  })

  test('has as many rows as claims, and no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(arbitraryBundle, (given) => {
        for (const { id } of given.events.slice(0, 1)) {
          const model = reportOn(given, id)
          const rows = rowsOf(csv(model))
          expect(rows).toHaveLength(model.claimSet.claims)
          for (const cell of rows.flatMap(Object.values)) {
            expect(/^[\s"']*[=+\-@＝＋－＠]/.test(cell) && !/^'|^-?\d/.test(cell)).toBe(false)
          }
        }
      }),
    )
  })
})

describe('the report as JSON', () => {
  test('says what it is, as of when, and where the log stood', () => {
    const report = json(paktika)
    expect(report).toMatchObject({
      format: 'sayswho-report',
      version: 1,
      asOf: null,
      recordedBy: null,
      logHead: { seq: 7 },
      claimSet: { claims: 11 },
    })
    expect(Object.keys(report)).toEqual([
      'format',
      'version',
      'event',
      'asOf',
      'recordedBy',
      'logHead',
      'claimSet',
      'finding',
      'matrix',
      'questions',
      'apart',
      'sources',
      'method',
    ])
  })

  test('gives each combined figure its rule and whoever alone sets a bound', () => {
    const killed = json(paktika).questions.find(({ id }: { id: string }) => id === 'q-killed')
    expect(killed.figures.spans[0]).toEqual({
      name: 'envelope',
      rule: expect.stringContaining('lowest to the highest figure'),
      interval: { min: 13, max: null },
      lowerBoundByOneOrigin: 'residents of Paktika',
      upperBoundByOneOrigin: 'residents of Paktika',
    })
  })

  test('is whole JSON, the same bytes each time, for any bundle', () => {
    fc.assert(
      fc.property(arbitraryBundle, (given) => {
        for (const { id } of given.events.slice(0, 1)) {
          const text = [...reportJson(reportOn(given, id))].join('')
          expect([...reportJson(reportOn(given, id))].join('')).toBe(text)
          expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(text.trimEnd())
        }
      }),
      { numRuns: 40 },
    )
  })
})
