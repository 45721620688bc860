import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, wide, withPage } from './chromium.ts'
import { openSite, type Site } from './site.ts'

const noScript = { javaScriptEnabled: false }

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a filter is chosen and stays in the address', async () => {
  const found = await withPage(
    browser,
    `${site.url}/questions`,
    wide,
    async (page) => {
      await page.getByLabel('Words of the question').fill('bodies')
      await page.getByRole('button', { name: 'Show' }).click()
      return { url: page.url(), text: await page.innerText('main') }
    },
    noScript,
  )
  expect(found.url).toContain('q=bodies')
  expect(found.text).toContain('How many bodies were recovered?')
  expect(found.text).not.toContain('How many homes')
})

test('a reader goes from an event by a figure to its claim and to the document, marked', async () => {
  const marked = await withPage(
    browser,
    `${site.url}/events`,
    wide,
    async (page) => {
      await page.getByRole('link', { name: 'Pakistani airstrikes in Paktika' }).first().click()
      await page.getByRole('link', { name: '46' }).first().click()
      await page.locator('main a[href^="/documents/"]').first().click()
      return page.locator('mark').count()
    },
    noScript,
  )
  expect(marked).toBeGreaterThan(0)
})

test('the samples go at the press of one button, and are gone', async () => {
  const text = await withPage(
    browser,
    `${site.url}/events`,
    wide,
    async (page) => {
      await page.getByRole('button', { name: /samples/ }).click()
      return page.innerText('main')
    },
    noScript,
  )
  expect(text).not.toContain('Paktika')
})
