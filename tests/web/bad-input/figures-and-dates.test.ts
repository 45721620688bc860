import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { routeTable } from '../../../src/web/route-table.ts'
import { pageStores } from '../../support/web-app.ts'
import { everyForm } from './served/every-form.ts'
import { isOfTime, type ServedField, sentWith } from './served/forms.ts'
import { asked, fill } from './served/full-store.ts'
import { linkedPages, openSite, type Site } from './served/site.ts'

const stores = pageStores()
let site: Site
let forms: ReturnType<typeof everyForm>

beforeAll(async () => {
  const store = await stores.open()
  await fill(store)
  site = await openSite(store)
  const all = everyForm(await linkedPages(site, asked), routeTable)
  forms = all.filter(({ form }) => form.method === 'post')
})

afterAll(async () => {
  await site.close()
  await stores.close()
})

/** Sends each form once a field, with `text` in that field. @returns the fields that did not say what is wrong. */
async function takenBy(
  fits: (field: ServedField) => boolean,
  text: string,
): Promise<readonly string[]> {
  const taken: string[] = []
  for (const { route, form } of forms) {
    for (const { name } of form.fields.filter(fits)) {
      const answer = await site.post(form.action, { ...sentWith(form), [name]: text })
      const isRefused = answer.status === 422 && answer.text.includes(`id="f-${name}-fault"`)
      if (!isRefused) taken.push(`${route} ${name}: ${answer.status}`)
    }
  }
  return taken
}

const isFigure = ({ isNumeric }: ServedField) => isNumeric
const isTime = ({ name, kind }: ServedField) => kind === 'line' && isOfTime(name)

test('there are fields for figures and for days', () => {
  const fields = forms.flatMap(({ form }) => form.fields)
  expect(fields.filter(isFigure).length).toBeGreaterThan(5)
  expect(fields.filter(isTime).length).toBeGreaterThan(5)
})

describe('what is no figure is refused at every field for one', () => {
  const none = [
    '-1',
    '-0',
    'NaN',
    '1e309',
    '1e3',
    '1.5',
    '0x1F',
    '46-50',
    'dozens',
    'null',
    'true',
    '[5]',
    '9007199254740993',
  ]
  test.each(none)('%s', async (text) => {
    expect(await takenBy(isFigure, text)).toEqual([])
  })
})

describe('what is no day is refused at every field for one', () => {
  const none = [
    '2024-02-30',
    '24:00',
    '+010000-01-01',
    '0000-01-01',
    '1/2/24',
    '12/25/2024',
    '2024-12-25T10:00',
    '2024-13-01',
    'soon',
    '1735689600',
  ]
  test.each(none)('%s', async (text) => {
    expect(await takenBy(isTime, text)).toEqual([])
  })
})

test('a figure in the digits of any script is the same figure', async () => {
  const pages = forms.filter(({ route }) => route.endsWith('/victims/change'))
  for (const age of ['٤٦', '۴۶', '46']) {
    const [served] = pages
    if (served === undefined) throw new Error('no form for victims')
    const { text } = await site.get(served.page)
    const seen = /name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''
    const sent = {
      ...sentWith(served.form),
      seen,
      by: 'Amina',
      'victim-1-name': 'A child',
      'victim-1-age': age,
    }
    const saved = await site.post(served.form.action, sent)
    expect([age, saved.status]).toEqual([age, 303])
    expect((await site.get(served.page)).text).toContain('name="victim-1-age" value="46"')
  }
})
