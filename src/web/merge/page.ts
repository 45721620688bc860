import type { MergePreview } from '../../operations/merging/preview-merge.ts'
import { type ShownField, shownField } from '../entry/entry-page.ts'
import type { Field, FieldFault, Typed } from '../entry/sheet.ts'
import { sectionOf } from '../history/subject.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link, mergeHref } from '../page/link.ts'
import { view } from '../views.ts'
import { type EffectWords, effectWords } from './effect.ts'
import type { Ground } from './ground.ts'

/** The form that says which other thing a thing is the same as, and what merging the two would change. */
export type MergePage = Framed &
  Readonly<{
    said: Setting['words']['merge']
    eyebrow: string
    alert:
      | Readonly<{ title: string; says: string | undefined; faults: readonly Link[] }>
      | undefined
    hidden: readonly Readonly<{ name: string; value: string }>[]
    group: Readonly<{ legend: string; fields: readonly ShownField[] }>
    offered: readonly string[]
    effect: (EffectWords & Readonly<{ title: string; turned: Link }>) | undefined
    cancel: Link
  }>

export const mergeView = view<MergePage>('merge/new')

/** What was chosen, and what it would change. */
export type Chosen = Readonly<{ id: string; name: string; preview: MergePreview }>

/** What the form is shown with. `refusal` is what belongs to no field. */
export type Asked = Readonly<{
  ground: Ground
  typed: Typed
  faults: readonly FieldFault[]
  refusal: string | undefined
  chosen: Chosen | undefined
}>

/** Words the form, with what the merge would change once another thing is chosen. */
export function mergePage(setting: Setting, asked: Asked): MergePage {
  const { words } = setting
  const { merge: said } = words
  const { ground, faults, refusal, chosen } = asked
  const { kind, id, name } = ground.merged
  const title = said.title(name)
  const failed = faults.length > 0 || refusal !== undefined
  const frame = frameOf(setting, {
    title: failed ? words.errors.titled(title) : title,
    path: mergeHref(kind, id),
    section: sectionOf[kind],
    crumbs: [{ href: hrefOf[kind](id), text: name }],
    actions: [{ href: '/merges', text: said.all }],
  })
  const shown = (field: Field) => shownField(setting, field, { ...asked, theirs: undefined })
  return {
    frame: { ...frame, heading: title },
    said,
    eyebrow: said.eyebrow(words.entry.kinds[kind]),
    alert: failed ? alertOf(said.faultsTitle, asked) : undefined,
    hidden: [
      { name: 'kind', value: kind },
      { name: 'merged', value: id },
      ...(chosen === undefined ? [] : [{ name: 'shown', value: chosen.id }]),
    ],
    group: { legend: said.what, fields: fieldsFor(setting, ground).map(shown) },
    offered: ground.offered,
    effect: chosen && effectOf(setting, ground, chosen),
    cancel: { href: hrefOf[kind](id), text: words.entry.cancel },
  }
}

function alertOf(title: string, { faults, refusal }: Asked): MergePage['alert'] {
  const links = faults.map(({ field, says }) => ({ href: `#f-${field}`, text: says }))
  return { title, says: refusal, faults: links }
}

function fieldsFor({ words }: Setting, { field }: Ground): readonly Field[] {
  const { merge: said, entry } = words
  return [
    field,
    {
      name: 'reason',
      kind: 'line',
      label: said.reason,
      hint: said.reasonHint,
      required: true,
    },
    {
      name: 'by',
      kind: 'line',
      label: entry.personName,
      hint: entry.personNameHint,
      required: true,
    },
  ]
}

function effectOf(
  { words }: Setting,
  { merged }: Ground,
  { id, name, preview }: Chosen,
): MergePage['effect'] {
  const { merge: said } = words
  const back = merged.kind === 'question' ? merged.id : `${merged.name} [${merged.id}]`
  return {
    ...effectWords(words, preview),
    title: said.preview.title(merged.name, name),
    turned: { href: mergeHref(merged.kind, id, back), text: said.turned(merged.name) },
  }
}
