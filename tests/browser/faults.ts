import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose answer can change with colours and directions alone. */
const styleRules = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
]

/**
 * What axe finds on a page.
 *
 * @param extent `style` asks only what colours and directions can change, for a page that was asked everything before.
 * @returns one line a place, `rule: selector`; empty where it finds nothing.
 */
export async function accessFaults(
  page: Page,
  extent: 'all' | 'style' = 'all',
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const asked = extent === 'all' ? axe.withTags(tags) : axe.withRules(styleRules)
  const { violations } = await asked.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${oneLine(failureSummary)}`,
    ),
  )
}

/** What sticks out of the page at its present width, unless it scrolls inside a box of its own; empty where nothing does. */
export function overflowFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -1 || right > clientWidth + 1
    })
    const named = wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`)
    return [`${scrollWidth} px in ${clientWidth}: ${named.join(', ')}`]
  })
}

/**
 * Walks a page with the tab key, from its top until the focus leaves it.
 *
 * @returns a line where the first stop is no skip link that shows itself, where a stop has no visible focus, and
 *   where the focus never leaves.
 */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(focused)
    if (at === undefined) return stop === 0 ? ['nothing takes the focus'] : faults
    if (stop === 0 && !(at.isSkip && at.isShown)) faults.push(`the first stop is ${at.name}`)
    if (!at.isMarked) faults.push(`no visible focus: ${at.name}`)
  }
  return [...faults, 'the focus never leaves the page']
}

/** Runs in the page: what has the focus, or undefined for nothing. */
function focused() {
  const element = document.activeElement
  if (element === null || element === document.body) return undefined
  const style = getComputedStyle(element)
  const { top, left, width, height } = element.getBoundingClientRect()
  const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  return {
    name: `${element.tagName} ${element.id || (element.textContent ?? '').trim().slice(0, 30)}`,
    isSkip: element.tagName === 'A' && (element.getAttribute('href') ?? '').startsWith('#'),
    isShown: top >= 0 && left >= 0 && width > 1 && height > 1,
    isMarked: hasOutline || style.boxShadow !== 'none',
  }
}

/**
 * Listens to what a page does besides showing itself, from before it is loaded.
 *
 * @returns a function for the faults so far: requests to others, words on the console, errors, and what the content
 *   policy stopped (Chromium says so on the console).
 */
export function watchFaults(page: Page, origin: string): () => readonly string[] {
  const faults: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(`asks ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    const isOwnStatus =
      /status of \d{3}/.test(message.text()) && message.location().url === page.url()
    if (!isOwnStatus) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  return () => faults
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').slice(0, 200)
}
