import type { Route } from '../../../../src/web/route.ts'
import { formsIn, type ServedForm } from './forms.ts'
import { isOfRoute, type Page } from './site.ts'

/** A form, the route that takes what it sends, and the page that it was served on. */
export type FormServed = Readonly<{ route: string; page: string; form: ServedForm }>

/**
 * Every form that pages show, one of each kind: the same route and the same fields, numbers and ids aside.
 *
 * Throws where a form leads to no route of the table.
 */
export function everyForm(pages: readonly Page[], table: readonly Route[]): readonly FormServed[] {
  const kinds = new Map<string, FormServed>()
  for (const { path, text } of pages) {
    for (const form of formsIn(text)) {
      const route = routeOf(form, table)
      const names = [...new Set(form.fields.map(({ name }) => withoutNumbers(name)))].sort()
      const kind = `${route} ${names.join()}`
      if (!kinds.has(kind)) kinds.set(kind, { route, page: path, form })
    }
  }
  return [...kinds.values()]
}

/** Routes that take what a form sends although no page shows one, so that nothing is tried on them. */
export function uncoveredIn(
  forms: readonly FormServed[],
  table: readonly Route[],
): readonly string[] {
  const covered = new Set(forms.map(({ route }) => route))
  return table.map(nameOf).filter((name) => name.startsWith('post ') && !covered.has(name))
}

function routeOf({ method, action }: ServedForm, table: readonly Route[]): string {
  const fitting = table.filter((route) => route.method === method && isOfRoute(route.path, action))
  const route = fitting.find(({ path }) => path === action) ?? fitting[0]
  if (route === undefined) throw new Error(`no route takes what is sent to ${method} ${action}`)
  return nameOf(route)
}

const nameOf = ({ method, path }: Route): string => `${method} ${path}`

function withoutNumbers(name: string): string {
  return name.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '#')
}
