import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { routeTable } from '../../src/web/route-table.ts'
import { openBrowser, type Sight, withPage } from './chromium.ts'
import { examplesOf, openSite } from './site.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node tests/browser/screenshots.ts FOLDER')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })

const sights: readonly Sight[] = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({
    name: `${width}-${scheme}`,
    width,
    scheme,
    direction: 'ltr' as const,
    isRestyled: false,
  })),
)
const mirrored: Sight = {
  name: '1280-rtl',
  width: 1280,
  scheme: 'light',
  direction: 'rtl',
  isRestyled: true,
}

const [browser, site] = await Promise.all([openBrowser(), openSite()])
try {
  const shots = routeTable
    .filter(
      ({ method, path }) =>
        method === 'get' && !/^\/(?:healthz|readyz|assets)|\.(?:csv|json)$/.test(path),
    )
    .flatMap(({ path: pattern }) =>
      examplesOf(pattern, site.paths).map((path, place) => ({
        path,
        name: nameOf(pattern, place),
      })),
    )
  for (const { path, name } of [...shots, { path: '/nowhere', name: 'not-found' }]) {
    for (const sight of path.startsWith('/events/') ? [...sights, mirrored] : sights) {
      const file = join(folder, `${name}-${sight.name}.png`)
      await withPage(browser, 'about:blank', sight, (page) => shoot(page, path, file))
    }
  }
} finally {
  await browser.close()
  await site.close()
}

async function shoot(page: Page, path: string, file: string): Promise<void> {
  await page.goto(site.url + path)
  if (file.includes('-rtl')) await page.evaluate("document.documentElement.dir = 'rtl'")
  await page.screenshot({ path: file, fullPage: true, timeout: 120_000 })
  console.log(file)
}

/** A name that stays from run to run, unlike the ids in an address. */
function nameOf(pattern: string, place: number): string {
  const words = pattern.split(/[/:.]+/).filter((word) => word !== '')
  return [...(words.length === 0 ? ['front'] : words), place + 1].join('-')
}
