import type { ContentOf, Thing } from '../../db/changing/thing.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import type { Deps } from '../deps.ts'
import type { Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** What stands in the fields of a form, as typed, by field name. */
export type Typed = Readonly<Record<string, string>>

/** One field: what it is called, how it is filled in, and what it may hold. */
export type Field = Readonly<{
  name: string
  label: string
  hint?: string
  required?: boolean
}> &
  (
    | Readonly<{ kind: 'line'; suggestions?: string; numeric?: boolean }>
    | Readonly<{ kind: 'area'; rows: number }>
    | Readonly<{ kind: 'choice'; choices: readonly Readonly<{ value: string; text: string }>[] }>
    | Readonly<{ kind: 'tick' }>
    | Readonly<{ kind: 'kept' }>
  )

/** Fields that belong together. `folded` = closed until one of them holds something or has a fault. */
export type Group = Readonly<{ legend: string; fields: readonly Field[]; folded?: boolean }>

/** A button that shows the form again and saves nothing; what it does comes as the field `then`. */
export type FormButton = Readonly<{ value: string; text: string }>

/** Something wrong with what stands in one field. `link` leads to the thing that the fault is about. */
export type FieldFault = Readonly<{ field: string; says: string; link?: Link }>

/** What a form's fields make: the thing, after other new things that it names; or what is wrong with them. */
export type Read<Content> =
  | Readonly<{ ok: true; content: Content; before: readonly Thing[] }>
  | Readonly<{ ok: false; faults: readonly FieldFault[] }>

/**
 * How a thing of one kind is written in a form, and read from it.
 *
 * Reading what `typedOf` wrote gives the thing again. The same words serve the form, the comparison of two versions
 * and the history.
 */
export type Sheet<Content> = Readonly<{
  /** The page's title, such as “Add an actor”. */
  title: string
  /** The fields for what is typed; `typed.then` is the button pressed. */
  groups(typed: Typed): readonly Group[]
  buttons?: readonly FormButton[]
  /** Names to offer in fields whose `suggestions` is the key. */
  suggestions: Readonly<Record<string, readonly string[]>>
  blank: Typed
  typedOf(content: Content): Typed
  read(typed: Typed, id: string): Read<Content>
  /** A sentence on what the fields say so far, above the buttons. The button `summary` asks for it, as a script does. */
  summary?(typed: Typed): string | undefined
  /** Where Cancel leads from a new thing's form; absent = one step up in the address. */
  cameFrom?: string
  /** Where the reader goes after saving. */
  pathOf(id: string): string
}>

/**
 * What a sheet is made for.
 *
 * `contents` are the versions to be written in it, `typed` what a person sent, `params` and `query` those of the address.
 */
export type SheetAsk<Content> = Readonly<{
  subject: Content | undefined
  contents: readonly Content[]
  typed: Typed | undefined
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
}>

/** Prepares the sheet of one kind: reads the names that it needs. Throws `Refusal('not-found')` where its place is none. */
export type SheetOf<Kind extends ThingKind> = (
  deps: Deps,
  words: Words,
  ask: SheetAsk<ContentOf[Kind]>,
) => Promise<Sheet<ContentOf[Kind]>>
