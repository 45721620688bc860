import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
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
  const paths = routeTable
    .filter(({ method, path }) => method === 'get' && !/^\/(?:healthz|readyz|assets)/.test(path))
    .flatMap(({ path }) => examplesOf(path, site.paths))
  for (const path of [...paths, '/nowhere']) {
    for (const sight of path.startsWith('/events/') ? [...sights, mirrored] : sights) {
      await withPage(browser, 'about:blank', sight, (page) => shoot(page, path, sight)).catch(
        missed(path),
      )
    }
  }
} finally {
  await browser.close()
  await site.close()
}

async function shoot(page: import('playwright-core').Page, path: string, sight: Sight) {
  await page.goto(site.url + path)
  if (sight.direction === 'rtl') await page.evaluate("document.documentElement.dir = 'rtl'")
  const name = path.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '') || 'front'
  const file = join(folder ?? '.', `${name.slice(0, 80)}-${sight.name}.png`)
  await page.screenshot({ path: file, fullPage: true })
  console.log(file)
}

/** A download is no page to be photographed; anything else that fails is. */
function missed(path: string): (error: unknown) => void {
  return (error) => {
    if (!String(error).includes('Download is starting')) throw error
    console.log(`${path}: a download`)
  }
}
