import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { pageStores } from '../../support/web-app.ts'
import { hostile } from '../../web/bad-input/hostile.ts'
import { openSite, type Site } from '../../web/bad-input/served/site.ts'
import { openBrowser, wide, withPage } from '../chromium.ts'
import { watchHostile } from './watch.ts'

const stores = pageStores()
let browser: Browser
let site: Site

/** A page of the program's own policy whose view escapes nothing. */
const page = hostile
  .map((text) => `<p title="${text}">${text}</p><a href="${text}">x</a>`)
  .join('\n')

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite(await stores.open(), [
    {
      method: 'get',
      path: '/planted',
      access: 'anyone',
      handler: (_deps, _request, response) => void response.type('html').send(page),
    },
  ])
})

afterAll(async () => {
  await browser.close()
  await site?.close()
  await stores.close()
})

test('a page that escapes nothing turns the watch red: strange nodes, and what the policy stopped', async () => {
  const faults = await withPage(browser, 'about:blank', wide, async (tab) => {
    const seen = await watchHostile(tab, site.url)
    await tab.goto(`${site.url}/planted`)
    return seen()
  })
  expect(faults).toContainEqual(expect.stringMatching(/^node: <(?:canary-node|iframe|base)/))
  expect(faults).toContainEqual(expect.stringMatching(/^node: .*onerror/))
  expect(faults).toContainEqual(expect.stringMatching(/Content Security Policy/))
})

test('a dialog turns the watch red', async () => {
  const faults = await withPage(browser, 'about:blank', wide, async (tab) => {
    const seen = await watchHostile(tab, site.url)
    await tab.evaluate(() => setTimeout(() => alert('canary'), 0))
    await tab.waitForTimeout(200)
    return seen()
  })
  expect(faults).toContain('dialog: canary')
})
