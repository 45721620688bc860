import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ejs from 'ejs'
import { escapeHtml } from './page/escape.ts'

/** The name of a view, tied to the type of page that it prints. */
export type View<Page> = Readonly<{ name: string; prints?: (page: Page) => void }>

/** What a template compiles to: its page goes in as `m` and nothing else does. */
type Compiled = (page: unknown, escapeFn: typeof escapeHtml, include: Include) => string

type Include = (name: string, page: unknown) => string

const folder = fileURLToPath(new URL('../../views', import.meta.url))

const compiled = new Map<string, Compiled>()

/**
 * Ties a view's name to its page type, so that only such a page can be rendered with it.
 *
 * @param name path under `views/` without the ending, such as `events/events`.
 */
export function view<Page>(name: string): View<Page> {
  return { name }
}

/**
 * Renders a page, and then its layout with the page's HTML as `body`.
 *
 * In a view `m` is the page and `include('partials/chip', chip)` prints another view with `chip` as its whole `m`;
 * names always start at `views/`. In a layout `m` is `{ page, body }`. A view that prints an absent value throws.
 *
 * @param name the view.
 * @param page all that the view may print.
 * @param layout name of the layout; absent for a bare fragment.
 * @returns HTML.
 *
 * Compiles a view once and keeps it. Throws where there is no such view. Page values never reach the compiler, so
 * they cannot become its options.
 */
export function renderView<Page>(name: View<Page>, page: Page, layout?: string): string {
  const body = include(name.name, page)
  return layout === undefined ? body : include(layout, { page, body })
}

/** Compiles every view at once, so that a broken one stops the start rather than a reader. */
export function compileViews(): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ejs')) template(file.slice(0, -'.ejs'.length))
  }
}

/** All views' sources in name order, for the version that pages are cached under. */
export function viewSources(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ejs'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

function include(name: string, page: unknown): string {
  return template(name)(page, escapeHtml, include)
}

function template(name: string): Compiled {
  const known = compiled.get(name)
  if (known !== undefined) return known
  // Without its last line end a view can stand within a line of another.
  const text = readFileSync(join(folder, `${name}.ejs`), 'utf8').replace(/\n$/, '')
  const source = new ejs.Template(text, {
    strict: true,
    localsName: 'm',
    compileDebug: false,
  })
  source.compile()
  // EJS's own include merges the including page into the included one and asks the disk each time; this one does neither.
  const body = `'use strict'\n${source.source}\n//# sourceURL=views/${name}.ejs`
  const made = new Function('m', 'escapeFn', 'include', body) as Compiled
  compiled.set(name, made)
  return made
}
