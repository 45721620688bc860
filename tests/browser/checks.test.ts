import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, wide, withPage } from './chromium.ts'
import { accessFaults, keyboardFaults, overflowFaults, watchFaults } from './faults.ts'
import { htmlFaults } from './html.ts'
import { openPlanted } from './planted.ts'
import { examplesOf } from './site.ts'

let browser: Browser
let planted: Awaited<ReturnType<typeof openPlanted>>

beforeAll(async () => {
  browser = await openBrowser()
  planted = await openPlanted()
})

afterAll(async () => {
  await browser.close()
  await planted.close()
})

describe('a planted bad page turns red', () => {
  test('in axe, for at least seven reasons', async () => {
    const faults = await withPage(browser, `${planted.url}/bad`, wide, (page) => accessFaults(page))
    const reasons = new Set(faults.map((fault) => fault.split(':')[0]))
    expect(reasons.size).toBeGreaterThanOrEqual(7)
  })

  test('in axe, for its pale words where only the style is asked', async () => {
    const faults = await withPage(browser, `${planted.url}/bad`, wide, (page) =>
      accessFaults(page, 'style'),
    )
    expect(faults).toContainEqual(expect.stringMatching(/^color-contrast/))
  })

  test('for what sticks out', async () => {
    const narrow = { ...wide, width: 320 }
    expect(await withPage(browser, `${planted.url}/bad`, narrow, overflowFaults)).toHaveLength(1)
  })

  test('for the keyboard: no skip link, no visible focus', async () => {
    const faults = await withPage(browser, `${planted.url}/bad`, wide, keyboardFaults)
    expect(faults).toContainEqual(expect.stringMatching(/^the first stop is/))
    expect(faults).toContainEqual(expect.stringMatching(/^no visible focus/))
  })

  test('for asking others and for what its policy stopped', async () => {
    const faults = await withPage(browser, 'about:blank', wide, async (page) => {
      const seen = watchFaults(page, planted.url)
      await page.goto(`${planted.url}/bad`)
      return seen()
    })
    expect(faults).toContainEqual('asks http://127.0.0.1:9/b.png')
    expect(faults).toContainEqual(expect.stringMatching(/Content Security Policy/))
  })

  test('in the validator', async () => {
    const html = await (await fetch(`${planted.url}/bad`)).text()
    expect((await htmlFaults(html)).length).toBeGreaterThan(4)
  })
})

test('a planted good page turns nothing red', async () => {
  const faults = await withPage(browser, 'about:blank', { ...wide, width: 320 }, async (page) => {
    const seen = watchFaults(page, planted.url)
    await page.goto(`${planted.url}/good`)
    const access = await accessFaults(page)
    return [...access, ...(await overflowFaults(page)), ...(await keyboardFaults(page)), ...seen()]
  })
  expect(faults).toEqual([])
  expect(await htmlFaults(await (await fetch(`${planted.url}/good`)).text())).toEqual([])
})

test('a route is found among linked paths, and not where only a longer one is linked', () => {
  const paths = ['/', '/events/1/report', '/events/1?asOf=x', '/events/2', '/events/3']
  expect(examplesOf('/events/:id', paths)).toEqual(['/events/1?asOf=x', '/events/3'])
  expect(examplesOf('/actors/:id', paths)).toEqual([])
})
