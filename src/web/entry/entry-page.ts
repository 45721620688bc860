import { type Framed, frameOf, type Section, type Setting } from '../page/frame.ts'
import type { Link } from '../page/link.ts'
import { view } from '../views.ts'
import type { Field, FieldFault, FormButton, Group, Sheet, Typed } from './sheet.ts'

/** One field with what stands in it, what is wrong with it, and what somebody else has saved there meanwhile. */
export type ShownField = Field &
  Readonly<{
    value: string
    fault: string | undefined
    faultLink: Link | undefined
    theirs: string | undefined
    describedBy: string | undefined
    list: string | undefined
    choose: string
    marker: string | undefined
  }>

/** A form with what was typed into it. */
export type EntryPage = Framed &
  Readonly<{
    said: Setting['words']['entry']
    action: string
    alert:
      | Readonly<{ title: string; says: string | undefined; faults: readonly Link[] }>
      | undefined
    groups: readonly Readonly<{
      legend: string
      fields: readonly ShownField[]
      folded: boolean
      open: boolean
    }>[]
    lists: readonly Readonly<{ id: string; names: readonly string[] }>[]
    /** Empty where there is nothing to say yet; absent where the form never says anything. */
    summary: string | undefined
    buttons: readonly FormButton[]
    seen: string | undefined
    cancel: string
  }>

export const entryView = view<EntryPage>('entry/entry')

/** What a form is shown with. `seen` is the revision being changed; absent = a new thing. */
export type Entering<Content> = Readonly<{
  sheet: Sheet<Content>
  typed: Typed
  action: string
  cancel: string
  section: Section
  crumbs: readonly Link[]
  seen: number | undefined
  faults: readonly FieldFault[]
  /** What a refusal says that belongs to no field. */
  refusal: Readonly<{ title: string; says: string; faults: readonly string[] }> | undefined
  theirs: Typed | undefined
}>

/** Words a form: everything typed stands in it again, each fault at its field and linked from the top. */
export function entryPage<Content>(setting: Setting, entering: Entering<Content>): EntryPage {
  const { words } = setting
  const { sheet, typed, faults } = entering
  const groups = [...sheet.groups(typed), ownGroup(setting, entering.seen !== undefined)]
  const failed = faults.length > 0 || entering.refusal !== undefined
  const frame = frameOf(setting, {
    title: failed ? words.errors.titled(sheet.title) : sheet.title,
    path: entering.action,
    section: entering.section,
    crumbs: entering.crumbs,
  })
  return {
    frame: { ...frame, heading: sheet.title },
    said: words.entry,
    action: entering.action,
    alert: failed ? alertOf(setting, entering) : undefined,
    groups: groups.map((group) => {
      const fields = group.fields.map((field) => shownField(setting, field, entering))
      const folded = group.folded === true
      return { ...group, fields, folded, open: folded && fields.some(speaks) }
    }),
    lists: Object.entries(sheet.suggestions).map(([name, names]) => ({
      id: `list-${name}`,
      names,
    })),
    summary: sheet.summary && (sheet.summary(typed) ?? ''),
    buttons: sheet.buttons ?? [],
    seen: entering.seen === undefined ? undefined : String(entering.seen),
    cancel: entering.cancel,
  }
}

function speaks({ kind, value, fault, theirs }: ShownField): boolean {
  return kind !== 'kept' && (value !== '' || fault !== undefined || theirs !== undefined)
}

function ownGroup({ words }: Setting, changes: boolean): Group {
  const { whoSaves, personName, personNameHint: hint, reason, reasonHint } = words.entry
  const name = { name: 'by', label: personName, hint, required: true, kind: 'line' } as const
  const why = { name: 'reason', label: reason, hint: reasonHint, kind: 'line' } as const
  return { legend: whoSaves, fields: changes ? [why, name] : [name] }
}

function alertOf<Content>(
  { words }: Setting,
  { faults, refusal }: Entering<Content>,
): EntryPage['alert'] {
  return {
    title: refusal?.title ?? words.entry.faultsTitle,
    says: refusal?.says,
    faults: [
      ...faults.map(({ field, says }) => ({ href: `#f-${field}`, text: says })),
      ...(refusal?.faults ?? []).map((text) => ({ href: '#content', text })),
    ],
  }
}

/** Words one field with what stands in it. */
export function shownField(
  { words }: Pick<Setting, 'words'>,
  field: Field,
  { typed, faults, theirs }: Pick<Entering<unknown>, 'typed' | 'faults' | 'theirs'>,
): ShownField {
  const value = typed[field.name] ?? ''
  const found = faults.find((one) => one.field === field.name)
  const fault = found?.says
  const saved = theirs?.[field.name] ?? ''
  const differs = theirs !== undefined && field.name in theirs && saved !== value
  const notes = [
    field.hint === undefined ? [] : [`f-${field.name}-hint`],
    fault === undefined ? [] : [`f-${field.name}-fault`],
    differs ? [`f-${field.name}-theirs`] : [],
  ].flat()
  return {
    ...field,
    value,
    fault,
    faultLink: found?.link,
    theirs: differs ? words.entry.theirs(wordsFor(field, saved)) : undefined,
    describedBy: notes.length > 0 ? notes.join(' ') : undefined,
    list: field.kind === 'line' && field.suggestions ? `list-${field.suggestions}` : undefined,
    choose: field.required === true ? words.entry.choose : words.entry.none,
    marker: field.required === true ? words.entry.required : undefined,
  }
}

/** What stands in a field as a reader sees it: the words of a choice rather than its value. */
export function wordsFor(field: Field, value: string): string {
  if (field.kind !== 'choice') return value
  return field.choices.find((choice) => choice.value === value)?.text ?? value
}
