import type { Held } from '../../db/changing/held-things.ts'
import { undoableIn } from '../../operations/changing/undoable.ts'
import type { FieldFault, Typed } from '../entry/sheet.ts'
import { hrefOf } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import { whatHappened, whoOf } from './entry-card.ts'
import type { Subject } from './subject.ts'

/** What a person may do to a thing from its history; each is the last part of an address. */
export const actNames = ['undo', 'reversion', 'withdrawal', 'restoration'] as const

export type ActName = (typeof actNames)[number]

/** One field of an act, with what stands in it and what is wrong with it. */
export type ActField = Readonly<{
  id: string
  name: string
  label: string
  marker: string | undefined
  hint: string
  value: string
  fault: string | undefined
  describedBy: string
}>

/** One thing that a person may do, as a form. */
export type Act = Readonly<{
  name: ActName
  title: string
  action: string
  button: string
  says: readonly string[]
  hidden: readonly Readonly<{ name: string; value: string }>[]
  fields: readonly ActField[]
  open: boolean
}>

/** What was typed into an act that could not be done. */
export type Attempt = Readonly<{ act: ActName; typed: Typed; faults: readonly FieldFault[] }>

/** What the acts are worded for. `revision` is the one shown, where it is only one. */
export type Acting = Readonly<{
  subject: Subject
  held: Held
  revision: number | undefined
  personName: string
  attempt: Attempt | undefined
}>

/** Words what can be done to a thing as it stands now. */
export function actsOn(words: Words, acting: Acting): readonly Act[] {
  const { subject, revision } = acting
  if (!subject.stands) return [restoration(words, acting)]
  if (revision !== undefined) {
    return revision === subject.revision ? [] : [reversion(words, acting, revision)]
  }
  return [...undo(words, acting), withdrawal(words, acting)]
}

/** Words the form that restores a withdrawn thing. */
export function restoration(words: Words, acting: Acting): Act {
  const hidden = { seen: acting.subject.revision }
  return act(words, acting, { name: 'restoration', hidden, says: [] })
}

function reversion(words: Words, acting: Acting, revision: number): Act {
  const hidden = { revision, seen: acting.subject.revision }
  return act(words, acting, { name: 'reversion', hidden, says: [] })
}

function withdrawal(words: Words, acting: Acting): Act {
  const { held } = acting
  const along = held.questions + held.claims > 0 ? [words.history.goesAlong(held)] : []
  const hidden = { seen: acting.subject.revision }
  return act(words, acting, { name: 'withdrawal', hidden, says: along })
}

function undo(words: Words, acting: Acting): readonly Act[] {
  const next = undoableIn(acting.subject.history)
  if (next === undefined) return []
  const { history: said, formats } = words
  const { entry, before } = next
  const what = said.undoing(whatHappened(words, entry), formats.date(entry.at), whoOf(words, entry))
  const gone = entry.action.endsWith('.enter') ? said.undoes.entering : said.undoes.restoring
  const how = before === 'absent' ? gone : said.undoes.change(before.revision)
  const isNewest = acting.subject.history.entries.at(-1)?.seq === entry.seq
  const says = isNewest ? [what, how] : [said.steps.back, what, how]
  return [act(words, acting, { name: 'undo', hidden: { entry: entry.seq }, says })]
}

function act(
  words: Words,
  { subject, personName, attempt }: Acting,
  {
    name,
    hidden,
    says,
  }: Readonly<{
    name: ActName
    hidden: Readonly<Record<string, number>>
    says: readonly string[]
  }>,
): Act {
  const said = words.history.acts[name]
  const tried = attempt?.act === name ? attempt : undefined
  const typed = { by: personName, ...attempt?.typed }
  const { personName: label, personNameHint, required } = words.entry
  const field = (field: 'by' | 'reason', shown: Pick<ActField, 'label' | 'hint' | 'marker'>) =>
    actField({ ...shown, id: `f-${name}-${field}`, name: field }, typed, tried?.faults ?? [])
  return {
    name,
    title: said.title,
    action: `${hrefOf.history(subject.id)}/${name}`,
    button: said.button,
    says: 'says' in said ? [said.says, ...says] : says,
    hidden: Object.entries(hidden).map(([one, value]) => ({ name: one, value: String(value) })),
    fields: [
      field('reason', {
        label: words.history.why,
        hint: said.hint,
        marker: name === 'withdrawal' ? required : undefined,
      }),
      field('by', { label, hint: personNameHint, marker: required }),
    ],
    open: tried !== undefined || name !== 'withdrawal',
  }
}

function actField(
  field: Pick<ActField, 'id' | 'name' | 'label' | 'hint' | 'marker'>,
  typed: Typed,
  faults: readonly FieldFault[],
): ActField {
  const fault = faults.find((one) => one.field === field.name)?.says
  const describedBy = `${field.id}-hint${fault === undefined ? '' : ` ${field.id}-fault`}`
  return { ...field, value: typed[field.name] ?? '', fault, describedBy }
}
