import type { Page } from 'playwright-core'
import { watchFaults } from '../faults.ts'

/**
 * Listens to what hostile texts would do on a page, from before it is loaded: dialogs, code that ran, nodes of theirs,
 * requests to others and what the content policy stopped.
 *
 * @returns a function for the faults since it was last called.
 */
export async function watchHostile(
  page: Page,
  origin: string,
): Promise<() => Promise<readonly string[]>> {
  const others = watchFaults(page, origin)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  let told = 0
  return async () => {
    const nodes = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(
          (element) =>
            /^(?:canary|iframe|base|object|embed)/i.test(element.tagName) ||
            element.getAttributeNames().some((name) => name.startsWith('on')) ||
            /^\s*(?:javascript|data):/i.test(element.getAttribute('href') ?? ''),
        )
        .map((element) => `node: ${element.outerHTML.slice(0, 120)}`),
    )
    const all = [...others(), ...dialogs]
    const fresh = all.slice(told)
    told = all.length
    return [...fresh, ...nodes]
  }
}
