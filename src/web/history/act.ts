import { longest } from '../../domain/bundle/limits.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Recording } from '../../operations/changing/recording.ts'
import { revertThing } from '../../operations/changing/revert-thing.ts'
import { undoChange } from '../../operations/changing/undo-change.ts'
import { undoableIn } from '../../operations/changing/undoable.ts'
import { withdrawThing } from '../../operations/changing/withdraw-thing.ts'
import { keepName } from '../entry/person-name.ts'
import { Reader } from '../entry/reader.ts'
import { bodyOf } from '../entry/sent.ts'
import type { Typed } from '../entry/sheet.ts'
import { unavailableNow } from '../errors/unavailable.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import { settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import type { Words } from '../words/words.ts'
import type { ActName, Attempt } from './acts.ts'
import { linksToNaming, linksToWithdrawn } from './obstacles.ts'
import type { Alert } from './page.ts'
import { type HistoryVisit, type Refused, sendHistory } from './show.ts'
import { type Subject, subjectCalled } from './subject.ts'

const fieldsOfAct: Readonly<Record<ActName, readonly string[]>> = {
  undo: ['entry'],
  reversion: ['revision', 'seen'],
  withdrawal: ['seen'],
  restoration: ['seen'],
}

const notices = {
  undo: 'undone',
  reversion: 'restored',
  withdrawal: 'withdrawn',
  restoration: 'restored',
} as const

/** What a form sent, read. `numbers` are its hidden fields; one that cannot be read is 0, which no revision has. */
type Sent = Readonly<{
  act: ActName
  subject: Subject
  reason: string | undefined
  number: (field: string) => number
}>

/**
 * Makes the handler that does one thing to a thing from its history: undo, take up an earlier revision, withdraw,
 * restore. Answers 303, or the history again: 422 with what is wrong, 409 where somebody was faster or others name it.
 */
export function actHandler(act: ActName): Handler {
  return async (deps, request, response) => {
    const visit = { deps, request, response }
    const { words } = settingOf(deps, request)
    const subject = await subjectCalled(deps, words, String(request.params.thingId))
    const typed = bodyOf(request.body, words)
    refuseStrangers(act, typed, words)
    const reader = new Reader(typed, words)
    const personName = reader.line('by', { longest: longest.name, required: true })
    const required = act === 'withdrawal'
    const reason = reader.line('reason', { longest: longest.hedge, required })
    const number = (field: string) => reader.count(field) ?? 0
    const { faults } = reader
    const attempt = { act, typed, faults }
    if (personName === undefined || faults.length > 0) {
      return sendRefused(visit, subject, { status: 422, attempt, alert: faultsOf(words, attempt) })
    }
    const sent = { act, subject, reason, number }
    try {
      await perform(visit, sent, { personName, now: deps.now, newId: deps.newId })
    } catch (thrown) {
      const unavailable = unavailableNow(visit, words, thrown)
      if (unavailable !== undefined) {
        const alert = { title: unavailable.title, says: unavailable.says, links: [] }
        return sendRefused(visit, subject, { status: 503, attempt, alert })
      }
      return sendRefused(visit, subject, await refusedBy(visit, thrown, { sent, attempt }))
    }
    keepName(deps, response, personName)
    redirect(response, withQuery(hrefOf.history(subject.id), { notice: notices[act] }))
  }
}

function refuseStrangers(act: ActName, typed: Typed, words: Words): void {
  const known = ['by', 'reason', ...fieldsOfAct[act]]
  const strangers = Object.keys(typed).filter((name) => !known.includes(name))
  if (strangers.length === 0) return
  const faults = strangers.map(words.errors.unknownParameter)
  throw new Refusal('invalid', words.errors.invalid.says, faults)
}

async function perform(
  { deps, request }: HistoryVisit,
  { act, subject, reason, number }: Sent,
  how: Recording,
): Promise<void> {
  const { kind, id } = subject
  const { history } = settingOf(deps, request).words
  switch (act) {
    case 'undo': {
      const undoing = { id, entry: number('entry'), reason: reason ?? history.undoReason }
      return undoChange(deps.store, undoing, how)
    }
    case 'withdrawal': {
      const withdrawing = { kind, id, seen: number('seen'), reason: reason ?? '' }
      return withdrawThing(deps.store, withdrawing, how)
    }
    case 'reversion': {
      const [seen, revision] = [number('seen'), number('revision')]
      const reverting = { kind, id, seen, revision, reason, sawIt: 'standing' } as const
      return revertThing(deps.store, reverting, how)
    }
    case 'restoration': {
      const seen = number('seen')
      const reverting = { kind, id, seen, revision: seen, reason, sawIt: 'withdrawn' } as const
      return revertThing(deps.store, reverting, how)
    }
  }
}

/** Words a refusal of an operation; throws on what is none, or what only an address written by hand can ask. */
async function refusedBy(
  { deps, request }: HistoryVisit,
  thrown: unknown,
  { sent, attempt }: Readonly<{ sent: Sent; attempt: Attempt }>,
): Promise<Refused> {
  if (!(thrown instanceof Refusal) || thrown.code === 'not-found') throw thrown
  const { words } = settingOf(deps, request)
  const { alerts } = words.history
  const { subject } = sent
  if (thrown.code === 'conflict' && thrown.faults.length > 0) {
    const links = await linksToNaming(deps, words, subject)
    const alert = { title: alerts.named, says: alerts.namedSays, links }
    return { status: 409, attempt, alert }
  }
  if (thrown.code === 'conflict') {
    const alert = { title: alerts.faster, says: alerts.fasterSays, links: [] }
    return { status: 409, attempt, alert }
  }
  const links = await linksToWithdrawn(deps, words, { subject, revision: wanted(sent) })
  const alert =
    links.length > 0
      ? { title: alerts.dangling, says: alerts.danglingSays, links }
      : { title: alerts.faults, says: thrown.message, links }
  return { status: 422, attempt, alert }
}

/** The revision that an act takes up again. */
function wanted({ act, subject, number }: Sent): number {
  if (act === 'reversion') return number('revision')
  if (act !== 'undo') return subject.revision
  const next = undoableIn(subject.history)
  return next === undefined || next.before === 'absent' ? 0 : next.before.revision
}

function faultsOf(words: Words, { act, faults }: Attempt): Alert {
  const links = faults.map(({ field, says }) => ({ href: `#f-${act}-${field}`, text: says }))
  return { title: words.history.alerts.faults, says: undefined, links }
}

/** Shows the history as it is by now, with what was typed; a fresh one, since somebody may have been faster. */
async function sendRefused(visit: HistoryVisit, { id }: Subject, refused: Refused): Promise<void> {
  const { deps, request } = visit
  const subject = await subjectCalled(deps, settingOf(deps, request).words, id)
  const { act, typed } = refused.attempt
  const asked =
    act === 'reversion'
      ? new Reader(typed, settingOf(deps, request).words).count('revision')
      : undefined
  const isThere = subject.history.revisions.some(({ revision }) => revision === asked)
  const stretch = { page: 1, revision: isThere ? asked : undefined }
  await sendHistory(visit, subject, { stretch, refused })
}
