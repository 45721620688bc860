import { afterAll, describe, expect, test } from '@jest/globals'
import { escapeHtml } from '../../../src/web/page/escape.ts'
import type { Route } from '../../../src/web/route.ts'
import { pageStores } from '../../support/web-app.ts'
import { hostile, strangersIn } from './hostile.ts'
import { faultsOfTogether } from './hostile-posts.ts'
import { everyForm, uncoveredIn } from './served/every-form.ts'
import { linkedPages, openSite } from './served/site.ts'

const stores = pageStores()
afterAll(stores.close)

/** Those that need no tag of their own: they do harm as an address, as a formula or by their signs alone. */
const harmlessAsText = [6, 7, 15, 16, 17, 18]

describe('a hostile text', () => {
  const breaking = hostile.filter((_, at) => !harmlessAsText.includes(at))
  test.each(
    breaking,
  )('%s is seen where it is not escaped, in a text or in an attribute', (text) => {
    const places = [`<p>${text}</p>`, `<input value="${text}">`, `<input value='${text}'>`]
    expect(places.some((html) => strangersIn(html).length > 0)).toBe(true)
  })

  test.each(hostile)('%s is not seen where it is', (text) => {
    const safe = escapeHtml(text)
    expect(strangersIn(`<p title="${safe}">${safe}</p>`)).toEqual([])
  })

  test('is seen where it became an address', () => {
    expect(strangersIn(`<a href="${hostile[6]}">x</a>`)).toHaveLength(1)
    expect(strangersIn(`<a href="${escapeHtml(hostile[7])}">x</a>`)).toHaveLength(1)
  })
})

/** A page with a form, and what takes it: the answer shows the field `name` with `shown` done to it. */
function planted(shown: (name: string) => string): readonly Route[] {
  const form = (value: string) =>
    `<form method="post" action="/events"><input type="text" name="name" value="${value}"></form>`
  return [
    {
      method: 'get',
      path: '/',
      access: 'anyone',
      handler: (_deps, _request, response) => void response.type('html').send(form('')),
    },
    {
      method: 'post',
      path: '/events',
      access: 'anyone',
      handler: (_deps, request, response) => {
        const { name } = request.body as { name: string }
        response
          .status(422)
          .type('html')
          .send(form(shown(name)))
      },
    },
  ]
}

async function triedOn(table: readonly Route[]) {
  const site = await openSite(await stores.open(), table)
  try {
    const forms = everyForm(await linkedPages(site), table)
    return { faults: await faultsOfTogether(site, forms), uncovered: uncoveredIn(forms, table) }
  } finally {
    await site.close()
  }
}

describe('the trial of every form', () => {
  test('finds nothing where a form escapes what was typed', async () => {
    const table = planted((name) => escapeHtml({ exact: name }))
    expect(await triedOn(table)).toEqual({ faults: [], uncovered: [] })
  })

  test.each<[string, (name: string) => string]>([
    ['prints it as it is', (name) => name],
    [
      'forgets the quotation marks',
      (name) => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ],
    ['loses it', () => ''],
  ])('turns red where a form %s', async (_name, shown) => {
    const { faults } = await triedOn(planted(shown))
    expect(faults.length).toBeGreaterThan(1)
  })

  test('turns red for a route that takes a form which no page shows', async () => {
    const hidden: Route = {
      method: 'post',
      path: '/hidden',
      access: 'anyone',
      handler: () => undefined,
    }
    const { uncovered } = await triedOn([...planted(escapeHtml), hidden])
    expect(uncovered).toEqual(['post /hidden'])
  })
})
