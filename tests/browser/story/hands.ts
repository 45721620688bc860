import type { Page } from 'playwright-core'
import { en } from '../../../src/web/words/en.ts'

/** What is to stand in one field. A person finds the field by its group's words and its own label. */
export type Written = Readonly<{ legend: string; label: string; text: string }>

const mostStops = 400

/** A person who has a keyboard and nothing else, and counts the keys that they press. */
export class Hands {
  presses = 0
  /** A longer text is pasted rather than typed, which takes two keys; in UTF-16 units. */
  longestTyped = 45
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Presses one key. */
  async press(key: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.press(key)
  }

  /** Types a short text key by key, and pastes a long one. */
  async type(text: string): Promise<void> {
    const isPasted = text.length > this.longestTyped
    this.presses += isPasted ? 2 : text.length
    if (isPasted) await this.page.keyboard.insertText(text)
    else await this.page.keyboard.type(text)
  }

  /** Goes from the top of the page to its content by the skip link. */
  async skipToContent(): Promise<void> {
    await this.press('Tab')
    await this.press('Enter')
  }

  /** Goes on with Tab to the link or button that says this, and presses it. */
  async follow(words: string): Promise<void> {
    await this.tabTo((at) => ['A', 'BUTTON'].includes(at.tag) && at.text === words, words)
    await this.press('Enter')
  }

  /** Presses Tab until the focus is where it is wanted; throws once it has left the page. */
  async tabTo(isThere: (at: Focus) => boolean, wanted: string): Promise<Focus> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.press('Tab')
      const at = await this.page.evaluate(focused)
      if (at === undefined) break
      if (isThere(at)) return at
    }
    throw new Error(`Tab does not lead to “${wanted}” on ${this.page.url()}`)
  }

  /** Walks through a form once, opens what is folded and has a field to fill, and fills in each. */
  async fillIn(fields: readonly Written[]): Promise<void> {
    const left = new Set(fields)
    while (left.size > 0) {
      const names = [...left].map(({ legend, label }) => `${legend}: ${label}`).join(', ')
      const at = await this.tabTo(({ tag }) => tag !== 'A' && tag !== 'BUTTON', names)
      const found = [...left].filter(({ legend }) => legend === at.legend)
      if (at.tag === 'SUMMARY' && !at.isOpen && found.length > 0) await this.press('Enter')
      const field = found.find(({ label }) => label === at.label)
      if (field === undefined) continue
      await this.#enter(field.text, at)
      left.delete(field)
    }
  }

  /** Saves the form by Enter in a field of one line, and waits for the page that it leads to. */
  async save(): Promise<string> {
    const { page } = this
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await this.press('Enter')
    if ((await answered).status() !== 303) {
      await page.waitForLoadState()
      throw new Error(`${(await answered).status()}: ${await page.innerText('main')}`)
    }
    await page.waitForURL(/notice=saved/)
    return new URL(page.url()).pathname
  }

  async #enter(text: string, at: Focus): Promise<void> {
    if (at.tag === 'SELECT') return this.#choose(text, at)
    if (at.isTick) return this.press('Space')
    if (at.value !== text) await this.type(text)
  }

  /** Types the beginning of a choice, and corrects with the arrows where another begins in the same way. */
  async #choose(text: string, at: Focus): Promise<void> {
    if (at.value === text) return
    await this.type(text)
    const exact = at.choices.indexOf(text)
    const wanted = exact < 0 ? at.choices.findIndex((choice) => choice.startsWith(text)) : exact
    if (wanted < 0) throw new Error(`“${at.label}” does not offer “${text}”`)
    const now = at.choices.indexOf((await this.page.evaluate(focused))?.value ?? '')
    const arrow = now < wanted ? 'ArrowDown' : 'ArrowUp'
    for (let step = 0; step < Math.abs(wanted - now); step += 1) await this.press(arrow)
  }
}

/** The last field of every form, from which Enter saves it. */
export const signature: Written = {
  legend: en.entry.whoSaves,
  label: en.entry.personName,
  text: 'Amina',
}

type Focus = Readonly<NonNullable<ReturnType<typeof focused>>>

/** Runs in the page: what has the focus and how it reads, or undefined for nothing. */
function focused() {
  const element = document.activeElement
  if (element === null || element === document.body) return undefined
  const group = element.closest('fieldset, details')
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  const choices = element instanceof HTMLSelectElement ? [...element.options] : []
  const labels = isField || element instanceof HTMLSelectElement ? element.labels : undefined
  const chosen = choices.find(({ selected }) => selected)?.text ?? ''
  return {
    tag: element.tagName,
    text: (element.textContent ?? '').trim(),
    legend: (group?.querySelector('legend, summary')?.textContent ?? '').trim(),
    label: (labels?.[0]?.firstChild?.textContent ?? '').trim(),
    isTick: element instanceof HTMLInputElement && element.type === 'checkbox',
    isOpen: group?.hasAttribute('open') ?? false,
    value: isField ? element.value : chosen,
    choices: choices.map((choice) => choice.text),
  }
}
