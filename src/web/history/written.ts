import type { ContentOf } from '../../db/changing/thing.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Deps } from '../deps.ts'
import { wordsFor } from '../entry/entry-page.ts'
import type { Field, Sheet } from '../entry/sheet.ts'
import type { Words } from '../words/words.ts'
import { sheetOfKind } from './sheets.ts'

/** One field of a form and what stands in it, as a reader sees it; `text` is empty where nothing does. */
export type WrittenField = Readonly<{ name: string; label: string; text: string }>

/** Writes a version of a thing as its form would show it. */
export type Write<Kind extends ThingKind> = (content: ContentOf[Kind]) => readonly WrittenField[]

/**
 * Prepares to write versions of one thing in the words of its form.
 *
 * @param contents the versions to be written.
 * @returns `undefined` where they cannot be: the place that the thing lies in is gone.
 */
export async function writerOf<Kind extends ThingKind>(
  deps: Deps,
  words: Words,
  { kind, contents }: Readonly<{ kind: Kind; contents: readonly ContentOf[Kind][] }>,
): Promise<Write<Kind> | undefined> {
  const sheetOf = sheetOfKind(kind)
  const subject = contents.at(-1)
  if (sheetOf === undefined || subject === undefined) return undefined
  const ask = { subject, contents, typed: undefined, params: {}, query: {} }
  try {
    const sheet = await sheetOf(deps, words, ask)
    return (content) => [...written(words, sheet, content), ...victimsOf(words, content)]
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined
    throw thrown
  }
}

function written<Content>(
  words: Words,
  sheet: Sheet<Content>,
  content: Content,
): readonly WrittenField[] {
  const typed = sheet.typedOf(content)
  const places = sheet
    .groups(typed)
    .flatMap(({ legend, fields }) => fields.map((field) => ({ legend, field })))
    .filter(({ field }) => field.kind !== 'kept')
  const labels = Map.groupBy(places, ({ field }) => field.label)
  return places.map(({ legend, field }) => {
    const isShared = (labels.get(field.label)?.length ?? 0) > 1
    return {
      name: field.name,
      label: isShared ? `${legend} · ${field.label}` : field.label,
      text: textOf(words, field, typed[field.name] ?? ''),
    }
  })
}

function textOf({ history }: Words, field: Field, value: string): string {
  if (field.kind === 'tick') return value === 'yes' ? history.yes : ''
  return value === '' ? '' : wordsFor(field, value)
}

/** How many victims of an event are identified; who they are is shown in their own form alone. */
function victimsOf(
  { history, formats }: Words,
  content: ContentOf[ThingKind],
): readonly WrittenField[] {
  if (!('victims' in content) || content.victims.length === 0) return []
  const text = formats.count(content.victims.length)
  return [{ name: 'victims', label: history.victims, text }]
}
