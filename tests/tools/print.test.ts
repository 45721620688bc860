import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, wide, withPage } from '../browser/chromium.ts'
import { examplesOf, openSite, type Site } from '../browser/site.ts'

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

test.each([
  'A4',
  'Letter',
])('the report prints on %s with every word it says, and without the way about', async (format) => {
  const paths = examplesOf('/events/:id/report', site.paths)
  expect(paths).not.toEqual([])
  for (const path of paths) {
    const { said, navigation, printed } = await printedAt(site.url + path, format)
    expect({ path, missing: missingFrom(printed, said) }).toEqual({ path, missing: [] })
    expect(navigation.length).toBeGreaterThan(0)
    expect(missingFrom(printed, navigation)).not.toEqual([])
  }
})

test('a word that is not printed is missed', () => {
  expect(missingFrom('at least 46\npeople', 'at least 46 people')).toEqual([])
  expect(missingFrom('at least 4', 'at least 46')).toEqual(['46'])
})

function printedAt(url: string, format: string) {
  return withPage(browser, url, wide, async (page) => {
    const navigation = await page.innerText('header')
    await page.emulateMedia({ media: 'print' })
    // What only a screen reader says is no part of the sheet.
    await page.evaluate("document.querySelectorAll('.unseen').forEach((words) => words.remove())")
    const said = await page.innerText('main')
    const pdf = await page.pdf({ format })
    const printed = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
    return { said, navigation, printed }
  })
}

/** The words of `said` that `printed` lacks; a long word may be broken over lines. */
function missingFrom(printed: string, said: string): readonly string[] {
  const words = new Set(wordsIn(printed))
  const together = wordsIn(printed).join('')
  return [...new Set(wordsIn(said))].filter(
    (word) => !(words.has(word) || (word.length > 12 && together.includes(word))),
  )
}

/** Words without the commas between them and without the invisible marks that pdftotext puts round right-to-left ones. */
function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
}
