import type { Listed } from '../../db/lists/page.ts'
import { type Link, withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** The links between the pages of a list. */
export type Pager = Readonly<{
  label: string
  summary: string
  previous: Link | undefined
  next: Link | undefined
}>

/**
 * Words the way through a list.
 *
 * @param list what was read.
 * @param path of the list, and `settings` that every page of it keeps.
 * @returns no links where all fits on one page; past the end, the link back to the last page.
 */
export function pagerOf(
  words: Words,
  list: Listed<unknown>,
  path: string,
  settings: Readonly<Record<string, string | undefined>>,
): Pager {
  const { paging } = words
  const at = (page: number): string =>
    withQuery(path, { ...settings, page: page === 1 ? undefined : String(page) })
  const before = Math.min(list.page - 1, list.pages)
  return {
    label: paging.label,
    summary: paging.summary(list.total, list.page, list.pages),
    previous: before >= 1 ? { href: at(before), text: paging.previous } : undefined,
    next: list.page < list.pages ? { href: at(list.page + 1), text: paging.next } : undefined,
  }
}
