import type { Thing } from '../../db/changing/thing.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { longest } from '../../domain/bundle/limits.ts'
import { Refusal } from '../../domain/refusal.ts'
import { enterThing } from '../../operations/changing/enter-thing.ts'
import { reviseThing } from '../../operations/changing/revise-thing.ts'
import { unavailableNow } from '../errors/unavailable.ts'
import { withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import type { Words } from '../words/words.ts'
import {
  type Form,
  openForm,
  type Subject,
  sendForm,
  subjectOf,
  type Visit,
  wordsOf,
} from './form.ts'
import { keepName } from './person-name.ts'
import { Reader } from './reader.ts'
import { bodyOf } from './sent.ts'
import type { Read, Typed } from './sheet.ts'

/** What a form makes, under whose name and why. */
type Saving = Readonly<{
  thing: Thing
  before: readonly Thing[]
  seen: number | undefined
  personName: string
  reason: string | undefined
}>

/**
 * Saves what a form sent, and goes on to the thing's page; or shows the form again with all that was typed: 422 with
 * what is wrong with it, 409 with what somebody else has saved meanwhile, 503 where the database cannot be written to.
 *
 * @param subject the thing being changed; absent = a new one.
 */
export async function saveForm<Kind extends ThingKind>(
  visit: Visit<Kind>,
  subject: Subject<Kind> | undefined,
): Promise<void> {
  const { deps, request, response, entry } = visit
  const words = wordsOf(visit)
  const typed = bodyOf(request.body, words)
  const form = await openForm(visit, subject, typed)
  refuseStrangers(form, typed, words)
  if (typed.then !== undefined) return showAgain(visit, form, typed)
  const id = subject?.id ?? deps.newId()
  const own = new Reader(typed, words)
  const personName = own.line('by', { longest: longest.name, required: true })
  const reason = own.line('reason', { longest: longest.hedge })
  const seen = subject === undefined ? undefined : (own.count('seen') ?? 0)
  const read: Read<unknown> = form.sheet.read(typed, id)
  const faults = [...(read.ok ? [] : read.faults), ...own.faults]
  if (!read.ok || personName === undefined || faults.length > 0) {
    return sendForm(visit, { ...form, seen, faults }, 422)
  }
  const thing = { kind: entry.kind, content: read.content } as Thing
  try {
    const isChanged = await kept(visit, { thing, before: read.before, seen, personName, reason })
    keepName(deps, response, personName)
    const notice = isChanged ? 'saved' : 'unchanged'
    redirect(response, withQuery(form.sheet.pathOf(id), { notice }))
  } catch (thrown) {
    const unavailable = unavailableNow(visit, words, thrown)
    if (unavailable !== undefined) {
      return sendForm(visit, { ...form, seen, refusal: unavailable }, 503)
    }
    if (!(thrown instanceof Refusal) || thrown.code === 'not-found') throw thrown
    if (thrown.code === 'conflict' && subject !== undefined) return sendBoth(visit, typed)
    const { message: says, faults: lines } = thrown
    const refusal = { title: words.entry.faultsTitle, says, faults: lines }
    sendForm(visit, { ...form, seen, refusal }, 422)
  }
}

async function kept<Kind extends ThingKind>(
  { deps }: Visit<Kind>,
  saving: Saving,
): Promise<boolean> {
  const { thing, before, seen, personName, reason } = saving
  const how = { personName, now: deps.now, newId: deps.newId }
  if (seen !== undefined) {
    return reviseThing(deps.store, { thing, before, seen, cause: { verb: 'revise', reason } }, how)
  }
  await enterThing(deps.store, [...before, thing], how)
  return true
}

/** Shows the form as it stands, nothing saved; to a script that asks for plain text, only what the summary says. */
function showAgain<Kind extends ThingKind>(
  visit: Visit<Kind>,
  form: Form<Kind>,
  typed: Typed,
): void {
  const { request, response } = visit
  const seen = new Reader(typed, wordsOf(visit)).count('seen')
  if (typed.then === 'summary' && request.accepts(['html', 'text']) === 'text') {
    response
      .set('Cache-Control', 'no-store')
      .type('text')
      .send(form.sheet.summary?.(typed) ?? '')
    return
  }
  sendForm(visit, { ...form, seen })
}

/** A field that the form does not have is refused: nobody may write what is not asked for. */
function refuseStrangers<Kind extends ThingKind>(
  form: Form<Kind>,
  typed: Typed,
  words: Words,
): void {
  const own = form.sheet.groups(typed).flatMap(({ fields }) => fields.map(({ name }) => name))
  const buttons = form.sheet.buttons?.map(({ value }) => value) ?? []
  const known = new Set([...own, 'by', 'reason', 'seen'])
  if (buttons.includes(typed.then ?? '')) known.add('then')
  const strangers = Object.keys(typed).filter((name) => !known.has(name))
  if (strangers.length === 0) return
  const faults = strangers.map(words.errors.unknownParameter)
  throw new Refusal('invalid', words.errors.invalid.says, faults)
}

/** Shows what was typed beside what somebody else has saved; saving again puts it in its place. */
async function sendBoth<Kind extends ThingKind>(visit: Visit<Kind>, typed: Typed): Promise<void> {
  const { entry: said } = wordsOf(visit)
  const now = await subjectOf(visit)
  const form = await openForm(visit, now, typed)
  const refusal = { title: said.theirsTitle, says: said.theirsSays, faults: [] }
  sendForm(visit, { ...form, refusal, theirs: form.sheet.typedOf(now.content) }, 409)
}
