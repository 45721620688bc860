import { z } from 'zod'
import type { Listed } from '../../db/lists/page.ts'
import { listMerges, type MergeRow } from '../../db/merging/list-merges.ts'
import { type Pager, pagerOf } from '../list/pager.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { noticeName, pageOfList, readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'
import { undoingHref } from './held.ts'

/** One merge as the list shows it. The link to what was merged leads to its history, since its page is another's. */
export type MergeLine = Readonly<{
  kind: string
  merged: Link
  kept: Link
  by: string
  when: string
  reason: string
  state: string
  undoing: string | undefined
}>

/** All merges, standing and undone. */
export type MergesPage = Framed &
  Readonly<{
    said: Setting['words']['merge']
    lines: readonly MergeLine[]
    none: string | undefined
    pager: Pager
  }>

const mergesView = view<MergesPage>('merge/merges')

const MergesQuery = z.strictObject({ page: pageOfList, notice: noticeName })

/** Shows all merges, the last first. */
export const showMerges: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { page } = readQuery(MergesQuery, request.query, setting.words)
  render(response, mergesView, mergesPage(setting, await listMerges(deps.store, page)))
}

function mergesPage(setting: Setting, merges: Listed<MergeRow>): MergesPage {
  const { words } = setting
  const { list } = words.merge
  return {
    frame: frameOf(setting, { title: list.title, path: '/merges' }),
    said: words.merge,
    lines: merges.rows.map((row) => mergeLine(words, row)),
    none: merges.total === 0 ? list.none : undefined,
    pager: pagerOf(words, merges, '/merges', {}),
  }
}

function mergeLine({ merge, entry, formats }: Words, row: MergeRow): MergeLine {
  const { kind, undoneAt } = row
  return {
    kind: entry.kinds[kind],
    merged: { href: hrefOf.history(row.merged), text: row.mergedName },
    kept: { href: hrefOf[kind](row.kept), text: row.keptName },
    by: row.by,
    when: formats.date(row.at),
    reason: row.reason,
    state: undoneAt === undefined ? merge.list.stands : merge.list.undone(formats.date(undoneAt)),
    undoing: undoneAt === undefined ? undoingHref(row.id) : undefined,
  }
}
