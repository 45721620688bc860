import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import type { Store } from '../../../src/db/store.ts'
import { routeTable } from '../../../src/web/route-table.ts'
import { pageStores } from '../../support/web-app.ts'
import { hostile } from '../../web/bad-input/hostile.ts'
import { isOfRoute, linkedPages, openSite, type Site } from '../../web/bad-input/served/site.ts'
import { openBrowser } from '../chromium.ts'
import { fillWithHostile } from './hostile-store.ts'
import { watchHostile } from './watch.ts'

const stores = pageStores()
let browser: Browser
let store: Store
let site: Site

beforeAll(async () => {
  browser = await openBrowser()
  store = await stores.open()
  await fillWithHostile(store)
  site = await openSite(store)
})

afterAll(async () => {
  await browser.close()
  await site?.close()
  await stores.close()
})

/** What is never a free text: ids, instants, hashes, words of a list, and what the log seals. */
const made =
  /\.(?:.*_id|id|.*_at|at|.*_on|.*_from|.*_to|.*_instant|.*sha256|hash|commitment|salt|action|kind|type|value_type|mode|stance|state|bound|answer|counting|reliability|update_reason|attribution|substance|source_reliability|finding|conflict|corroboration|interest|worst_severity|sqlite)$/

/** Free texts of which a bundle of figures has none, or that only a list can hold. They are posted hostile in the tests of forms. */
const elsewhere: readonly string[] = [
  'claim.phrase',
  'citation.phrase',
  'citation.place_name',
  'citation.value_text',
  'citation.as_measure',
  'citation.as_population',
  'claim_summary.measure',
  'migration.name',
  'question.measure',
  'question.population',
  'resolution.wording',
  'settlement.reason',
  'term.name',
  'victim.population',
]

/** Columns of text that hold no hostile text, as `table.column`. */
async function untouchedIn({ db }: Store): Promise<readonly string[]> {
  const { rows } = await sql<{
    table: string
    column: string
  }>`select m.name as "table", c.name as "column"
    from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and m.name not like 'search_index%' and upper(c.type) = 'TEXT'`.execute(
    db,
  )
  const untouched: string[] = []
  for (const { table, column } of rows) {
    const found = await sql`select 1 from ${sql.table(table)}
      where ${sql.ref(column)} like '%canary%' limit 1`.execute(db)
    const name = `${table}.${column}`
    if (found.rows.length === 0 && !made.test(name)) untouched.push(name)
  }
  return untouched
}

/** As many addresses of every route as there are hostile texts, spread over all that were met. */
function someOfEach(paths: readonly string[]): readonly string[] {
  return routeTable
    .filter(({ method }) => method === 'get')
    .flatMap(({ path }) => {
      const fitting = paths.filter((one) => isOfRoute(path, one))
      const step = Math.ceil(fitting.length / perRoute)
      return fitting.filter((_, at) => at % step === 0)
    })
}

const perRoute = hostile.length

test('every text column that a person fills holds a hostile text', async () => {
  expect((await untouchedIn(store)).toSorted()).toEqual(elsewhere.toSorted())
})

test('hostile texts in every column do nothing on any page', async () => {
  const pages = (await linkedPages(site)).filter(({ text }) => text.startsWith('<!'))
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]))
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const faults = await watchHostile(page, site.url)
  const found: string[] = []
  for (const path of someOfEach(pages.map((one) => one.path))) {
    await page.goto(site.url + path)
    for (const fault of await faults()) found.push(`${path}: ${fault}`)
  }
  await context.close()
  expect(found).toEqual([])
})
