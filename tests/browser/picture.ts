import { openBrowser, wide, withPage } from './chromium.ts'
import { openSite } from './site.ts'

/** Takes the picture of the README anew: the Paktika sample's page as far as its first conflicts. */
const file = 'docs/pictures/event.png'
const clip = { x: 0, y: 0, width: wide.width, height: 1800 }

const site = await openSite()
const browser = await openBrowser()
try {
  for (const path of site.paths.filter((linked) => /^\/events\/[^/?]+$/.test(linked))) {
    await withPage(browser, site.url + path, wide, async (page) => {
      if (!(await page.innerText('main')).includes('at least 13')) return
      await page.screenshot({ path: file, fullPage: true, clip, timeout: 120_000 })
      console.log(`${file} of ${await page.title()}`)
    })
  }
} finally {
  await browser.close()
  await site.close()
}
