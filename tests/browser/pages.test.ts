import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { routeTable } from '../../src/web/route-table.ts'
import { openBrowser, sights, wide, withPage } from './chromium.ts'
import { accessFaults, keyboardFaults, overflowFaults, watchFaults } from './faults.ts'
import { htmlFaults } from './html.ts'
import { examplesOf, openSite, type Site } from './site.ts'

/** What answers without being a page, and so is linked from none. */
const machines = ['/healthz', '/readyz']

/** Addresses whose state matters beside what is linked: nothing found, an old as-of, an error. */
const states = ['/nowhere', '/claims?q=zzzz', '/questions?disputed', '/events?page=99']

const patterns = routeTable.filter(({ method }) => method === 'get').map(({ path }) => path)
const linked = patterns.filter((pattern) => !machines.includes(pattern))

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

test('the route table has pages', () => {
  expect(linked.length).toBeGreaterThan(5)
})

test('no link leads nowhere', () => {
  expect(site.broken).toEqual([])
})

describe.each([...linked, ...states])('%s', (pattern) => {
  test('is linked from somewhere, and its policy and types are sent', async () => {
    const examples = await answersOf(pattern)
    expect(examples).not.toEqual([])
    for (const { response } of examples) {
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('is valid HTML', async () => {
    for (const { path, text } of await pagesOf(pattern)) {
      expect({ path, faults: await htmlFaults(text) }).toEqual({ path, faults: [] })
    }
  })

  test.each(sights)('is open to all by axe: $name', async (sight) => {
    // Both examples as most see them; the other ways of looking differ by style sheet, for which one will do.
    const pages = await pagesOf(pattern)
    for (const { path } of sight === wide ? pages : pages.slice(0, 1)) {
      const faults = await withPage(browser, site.url + path, sight, (page) =>
        accessFaults(page, sight.isRestyled ? 'style' : 'all'),
      )
      expect({ path, faults }).toEqual({ path, faults: [] })
    }
  })

  test('asks nobody, breaks nothing and fits 320 px', async () => {
    for (const { path } of await pagesOf(pattern)) {
      const faults = await withPage(
        browser,
        'about:blank',
        { ...wide, width: 320 },
        async (page) => {
          const seen = watchFaults(page, site.url)
          await page.goto(site.url + path)
          return [...(await overflowFaults(page)), ...seen()]
        },
      )
      expect({ path, faults }).toEqual({ path, faults: [] })
    }
  })

  test('is walked by keyboard: skip link first, focus always seen, no trap', async () => {
    for (const { path } of await pagesOf(pattern)) {
      const faults = await withPage(browser, site.url + path, wide, keyboardFaults)
      expect({ path, faults }).toEqual({ path, faults: [] })
    }
  })

  test('says the same without JavaScript', async () => {
    for (const { path } of await pagesOf(pattern)) {
      const words = (javaScriptEnabled: boolean) =>
        withPage(browser, site.url + path, wide, (page) => page.innerText('main'), {
          javaScriptEnabled,
        })
      expect(await words(false)).toBe(await words(true))
    }
  })
})

test.each([
  ...machines,
  '/assets/none.css',
  '/../etc/passwd',
  '/%ff',
])('%s is under the policy', async (path) => {
  const { headers } = await fetch(site.url + path)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('the skip link leads to the content', async () => {
  await withPage(browser, `${site.url}/`, wide, async (page) => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const target = await page.evaluate(() => document.activeElement?.tagName)
    expect(target).toBe('MAIN')
  })
})

async function answersOf(pattern: string) {
  const isState = states.includes(pattern)
  const paths = isState ? [pattern] : examplesOf(pattern, site.paths)
  return Promise.all(
    paths.map(async (path) => {
      const response = await fetch(site.url + path)
      return { path, response, text: await response.text() }
    }),
  )
}

async function pagesOf(pattern: string) {
  const answers = await answersOf(pattern)
  return answers.filter(({ response }) => isPage(response))
}

function isPage({ headers }: Response): boolean {
  const isHtml = (headers.get('content-type') ?? '').startsWith('text/html')
  return isHtml && !(headers.get('content-disposition') ?? '').startsWith('attachment')
}
