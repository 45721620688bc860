import { longest } from '../../domain/bundle/limits.ts'
import { Refusal } from '../../domain/refusal.ts'
import { undoMerge } from '../../operations/merging/undo-merge.ts'
import { type ShownField, shownField } from '../entry/entry-page.ts'
import { keepName, knownName } from '../entry/person-name.ts'
import { Reader } from '../entry/reader.ts'
import { bodyOf } from '../entry/sent.ts'
import type { FieldFault, Typed } from '../entry/sheet.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { view } from '../views.ts'
import { undoingHref } from './held.ts'

/** Asks for the name of who undoes a merge, where this browser has not given one yet. */
export type UndoingPage = Framed &
  Readonly<{ said: Setting['words']['merge']; action: string; field: ShownField }>

const undoingView = view<UndoingPage>('merge/undoing')

/** Undoes a merge, and goes on to the thing that was kept; or asks, 422, for the name of who does it. */
export const saveUndoing: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { words } = setting
  const id = String(request.params.mergeId)
  const typed = bodyOf(request.body, words)
  const strangers = Object.keys(typed).filter((name) => name !== 'by')
  if (strangers.length > 0) {
    const faults = strangers.map(words.errors.unknownParameter)
    throw new Refusal('invalid', words.errors.invalid.says, faults)
  }
  const reader = new Reader(typed, words)
  const known = typed.by === undefined ? knownName(request) : undefined
  const personName = known ?? reader.line('by', { longest: longest.name, required: true })
  if (personName === undefined) {
    response.set('Cache-Control', 'no-store')
    const page = undoingPage(setting, { id, typed, faults: reader.faults })
    return render(response, undoingView, page, 422)
  }
  const how = { personName, now: deps.now, newId: deps.newId }
  const { kind, kept } = await undoMerge(deps.store, id, how)
  keepName(deps, response, personName)
  redirect(response, withQuery(hrefOf[kind](kept), { notice: 'unmerged' }))
}

function undoingPage(
  setting: Setting,
  { id, typed, faults }: Readonly<{ id: string; typed: Typed; faults: readonly FieldFault[] }>,
): UndoingPage {
  const { merge: said, entry, errors } = setting.words
  const frame = frameOf(setting, {
    title: errors.titled(said.undoing.title),
    path: '/merges',
    crumbs: [{ href: '/merges', text: said.list.title }],
  })
  const { personName: label, personNameHint: hint } = entry
  const field = { name: 'by', kind: 'line', label, hint, required: true } as const
  return {
    frame: { ...frame, heading: said.undoing.title },
    said,
    action: undoingHref(id),
    field: shownField(setting, field, { typed, faults, theirs: undefined }),
  }
}
