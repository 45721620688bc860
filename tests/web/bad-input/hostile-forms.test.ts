import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { routeTable } from '../../../src/web/route-table.ts'
import { pageStores } from '../../support/web-app.ts'
import { faultsOfAlone, faultsOfTogether } from './hostile-posts.ts'
import { everyForm, type FormServed, uncoveredIn } from './served/every-form.ts'
import { asked, fill } from './served/full-store.ts'
import { linkedPages, openSite, type Site } from './served/site.ts'

const stores = pageStores()
let site: Site
let forms: readonly FormServed[]

beforeAll(async () => {
  const store = await stores.open()
  await fill(store)
  site = await openSite(store)
  forms = everyForm(await linkedPages(site, asked), routeTable)
})

afterAll(async () => {
  await site.close()
  await stores.close()
})

test('every route that takes a form has one that is tried here', () => {
  expect(uncoveredIn(forms, routeTable)).toEqual([])
  expect(forms.length).toBeGreaterThan(20)
})

test('twenty hostile texts in every field at once are shown again as text, and break nothing', async () => {
  expect(await faultsOfTogether(site, forms)).toEqual([])
})

test('hostile texts in one field after the other are kept or refused as text, and break nothing', async () => {
  expect(await faultsOfAlone(site, forms)).toEqual([])
})
