import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Debian's Chromium with a fresh profile; it talks to nobody by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet })
}

/** How a page is looked at. */
export type Sight = Readonly<{
  name: string
  width: number
  scheme: 'light' | 'dark'
  direction: 'ltr' | 'rtl'
  /** Whether only colours and directions set it apart from another sight. */
  isRestyled: boolean
}>

export const wide: Sight = {
  name: 'wide, light',
  width: 1280,
  scheme: 'light',
  direction: 'ltr',
  isRestyled: false,
}

export const sights: readonly Sight[] = [
  wide,
  { name: 'wide, dark', width: 1280, scheme: 'dark', direction: 'ltr', isRestyled: true },
  { name: 'narrow, light', width: 390, scheme: 'light', direction: 'ltr', isRestyled: false },
  {
    name: 'right to left, light',
    width: 1280,
    scheme: 'light',
    direction: 'rtl',
    isRestyled: true,
  },
]

/**
 * Opens one address in a context of its own, as some reader would see it, and closes it again.
 *
 * @param look what to do with the page once it is loaded.
 * @param more other settings of the context, such as `javaScriptEnabled`.
 */
export async function withPage<T>(
  browser: Browser,
  url: string,
  sight: Sight,
  look: (page: Page) => Promise<T>,
  more: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: sight.width, height: 900 },
    colorScheme: sight.scheme,
    reducedMotion: 'reduce',
    ...more,
  })
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'load' })
    if (sight.direction === 'rtl') await page.evaluate("document.documentElement.dir = 'rtl'")
    return await look(page)
  } finally {
    await context.close()
  }
}
