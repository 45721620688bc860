import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type RunningProgram, startProgram } from '../../support/running-program.ts'
import { seededBundle } from '../../support/seeded.ts'
import { openBrowser, wide, withPage } from '../chromium.ts'

const dispatch = seededBundle('dispatch').documents.find(({ id }) => id === 'dispatch')
const text = dispatch?.text ?? ''
const quote = text.slice(0, text.indexOf('.'))

let browser: Browser
let program: RunningProgram
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sayswho-claim-'))
  program = await startProgram('src/main.ts', { DATA_DIR: folder })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function linkIn(path: string, words: string): Promise<string> {
  const html = await (await fetch(program.url + path)).text()
  const link = [...html.matchAll(/<a href="([^"]+)"[^>]*>(?:<bdi>)?([^<]*)/g)].find(([, , told]) =>
    told?.includes(words),
  )
  if (link?.[1] === undefined) throw new Error(`no link “${words}” on ${path}`)
  return link[1]
}

/** Presses Tab until the focus is where it is wanted, and says how often. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let pressed = 0; pressed <= 60; pressed += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return pressed
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} is not reached by the keyboard`)
}

describe('a claim is entered by keyboard alone, without a script', () => {
  test('with claimant, two relays, quote and range, in one form', async () => {
    const question = await linkIn('/questions?q=bodies', 'How many bodies were recovered?')
    const began = performance.now()
    const found = await withPage(
      browser,
      program.url + question,
      wide,
      async (page) => {
        await tabTo(page, 'a[href$="/claims/new"]')
        await page.keyboard.press('Enter')
        await page.waitForURL(/claims\/new$/)
        const tabs: number[] = []
        const fill = async (field: string, words: string) => {
          tabs.push(await tabTo(page, `#f-${field}`))
          await page.keyboard.insertText(words)
        }
        await fill('claimant', 'A gravedigger of Barmal')
        await fill('phrase', 'between 15 and 20')
        await fill('cite-1-document', dispatch?.title ?? '')
        await fill('cite-1-quote', quote)
        tabs.push(await tabTo(page, '#f-cite-1-mode'))
        await page.keyboard.type('Witness')
        await fill('cite-1-via', 'Radio Barmal\nThe Associated Press')
        await fill('by', 'Amina')
        await page.keyboard.press('Enter')
        await page.waitForSelector('.alert')
        const asked = await page.innerText('.alert')
        await tabTo(page, '#f-addActors')
        await page.keyboard.press('Space')
        await tabTo(page, '#f-newClaimantKind')
        await page.keyboard.type('Wit')
        await tabTo(page, '#f-newRelayKind')
        await page.keyboard.type('News')
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await page.waitForURL(/notice=saved/)
        const chain = await page.locator('.chain').innerText()
        return { asked, tabs, chain, page: await page.innerText('main') }
      },
      { javaScriptEnabled: false },
    )
    expect(found.asked).toContain('No actor is called “A gravedigger of Barmal”.')
    expect(found.page).toContain('A gravedigger of Barmal: 15 to 20')
    expect(found.page).toContain(quote)
    expect(found.chain).toMatch(/Barmal[\s\S]*Radio Barmal[\s\S]*The Associated Press/)
    expect(Math.max(...found.tabs.slice(1, -1))).toBeLessThanOrEqual(3)
    expect(found.tabs.at(-1)).toBeLessThanOrEqual(6)
    expect(performance.now() - began).toBeLessThan(60_000)
  })

  test('Enter in a field saves, and never adds a place', async () => {
    const question = await linkIn('/questions?q=bodies', 'How many bodies were recovered?')
    const button = await withPage(
      browser,
      `${program.url}${question}/claims/new`,
      wide,
      async (page) => page.locator('form.entry button[type=submit]').first().innerText(),
      { javaScriptEnabled: false },
    )
    expect(button).toBe('Save')
  })
})

describe('a claim is entered from words of a document', () => {
  test('copied, without a script', async () => {
    const document = await linkIn('/documents', dispatch?.title ?? '')
    const typed = await withPage(
      browser,
      program.url + document,
      wide,
      async (page) => {
        await page.locator('#f-quote').fill(quote)
        await page.getByRole('button', { name: 'Enter a claim from these words' }).click()
        await page.locator('#f-question').selectOption({ label: 'What could ease the conflict?' })
        await page.getByRole('button', { name: 'Go on' }).click()
        return {
          document: await page.locator('#f-cite-1-document').inputValue(),
          quote: await page.locator('#f-cite-1-quote').inputValue(),
          end: await page.locator('#f-cite-1-end').inputValue(),
        }
      },
      { javaScriptEnabled: false },
    )
    expect(typed).toEqual({ document: dispatch?.title, quote, end: String(quote.length) })
  })

  test('selected, wherever the selection begins and ends among the marks', async () => {
    const document = await linkIn('/documents', dispatch?.title ?? '')
    const places = await withPage(browser, program.url + document, wide, selectEverywhere)
    expect(places.length).toBeGreaterThan(100)
    for (const { href, selected } of places) {
      const settings = new URL(href).searchParams
      const [start, end] = [Number(settings.get('start')), Number(settings.get('end'))]
      const told = text.slice(start, end)
      expect(told.trim()).toBe(told)
      expect(told.replaceAll(/\s/g, '')).toBe(selected.replaceAll(/\s/g, ''))
    }
  })
})

type Selected = Readonly<{ href: string; selected: string }>

/** Selects from many places in the text, within pieces and at their borders, to many others. */
function selectEverywhere(page: Page): Promise<readonly Selected[]> {
  return page.evaluate(async () => {
    const box = document.querySelector('.source-text')
    const link = document.querySelector<HTMLAnchorElement>('.quote-selected a')
    if (box === null || link === null) throw new Error('no text')
    const nodes: Node[] = []
    const walker = document.createTreeWalker(box)
    while (walker.nextNode()) nodes.push(walker.currentNode)
    const points = nodes.flatMap((node) => {
      const most = node instanceof Text ? node.length : node.childNodes.length
      return [0, Math.floor(most / 3), most].map((offset) => ({ node, offset }))
    })
    const found: Selected[] = []
    for (let at = 0; at < points.length; at += 3) {
      const other = (at * 7 + 11) % points.length
      const [from, to] = [points[Math.min(at, other)], points[Math.max(at, other)]]
      if (from === undefined || to === undefined) continue
      const range = document.createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, to.offset)
      const copy = range.cloneContents()
      for (const note of copy.querySelectorAll('sup')) note.remove()
      const isNote = [from, to].some(({ node }) => node.parentElement?.closest('sup'))
      const selected = copy.textContent ?? ''
      if (selected.trim() === '' || isNote) continue
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
      await new Promise((done) => setTimeout(done, 20))
      found.push({ href: link.href, selected })
    }
    return found
  })
}
