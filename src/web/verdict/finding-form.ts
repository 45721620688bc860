import type { Request, Response } from 'express'
import type { FindingOf } from '../../db/review/write-finding.ts'
import { longest } from '../../domain/bundle/limits.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Recording } from '../../operations/changing/recording.ts'
import { withdrawFinding } from '../../operations/review/withdraw-finding.ts'
import type { Deps } from '../deps.ts'
import { keepName, nameFrom } from '../entry/person-name.ts'
import { Reader } from '../entry/reader.ts'
import { bodyOf } from '../entry/sent.ts'
import type { FieldFault, Group, Typed } from '../entry/sheet.ts'
import type { Section } from '../page/frame.ts'
import { type Link, withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import type { Words } from '../words/words.ts'
import { type Beside, type FindingRefusal, findingPage, findingView } from './finding-page.ts'
import { longestReason } from './sheet.ts'

/** What the fields must go on with: what the person saw when they opened the form. */
export type SeenThen = Readonly<{ seen: string; standing: string | undefined }>

/** How one kind of finding is given in a form, on one claim, question or conflict as it is now. */
export type FindingDesk<Found> = Readonly<{
  title: string
  section: Section
  crumbs: readonly Link[]
  /** Where the form is opened, and where it is sent. */
  path: string
  action: string
  cancel: string
  of: FindingOf
  groups: (typed: Typed) => readonly Group[]
  /** What a new form holds, `seen` and `standing` among it. */
  blank: Typed
  /** What stands, as it would be typed; absent where nothing does. */
  stands: Typed | undefined
  beside: Beside
  /** What somebody who opened the form earlier should be told of the thing itself. */
  changedFrom: (seen: string) => Promise<readonly string[]>
  read: (reader: Reader) => Found | undefined
  save: (found: Found, then: SeenThen, how: Recording) => Promise<void>
}>

/** What one request asks for. `typed` absent = the form is opened. */
export type FindingAsk = Readonly<{ deps: Deps; request: Request; words: Words; typed?: Typed }>

export type OpenDesk<Found> = (ask: FindingAsk) => Promise<FindingDesk<Found>>

type Sending = Readonly<{
  typed: Typed
  status: number
  faults: readonly FieldFault[]
  refusal: FindingRefusal | undefined
  theirs: Typed | undefined
}>

/** Makes the two answers of a form for a finding: it is shown, and what it sends is kept or taken back. */
export function findingRoutes<Found>(
  openDesk: OpenDesk<Found>,
): Readonly<{ show: Handler; save: Handler }> {
  return {
    show: async (deps, request, response) => {
      const { words } = settingOf(deps, request)
      const desk = await openDesk({ deps, request, words })
      const typed = { ...desk.blank, by: nameFrom(request) }
      send({ deps, request, response }, desk, { ...plain, typed })
    },
    save: async (deps, request, response) => {
      const { words } = settingOf(deps, request)
      const typed = bodyOf(request.body, words)
      const desk = await openDesk({ deps, request, words, typed })
      await keep({ deps, request, response }, desk, typed)
    },
  }
}

const plain = { status: 200, faults: [], refusal: undefined, theirs: undefined } as const

type Visit = Readonly<{ deps: Deps; request: Request; response: Response }>

async function keep<Found>(visit: Visit, desk: FindingDesk<Found>, typed: Typed): Promise<void> {
  const { deps, request, response } = visit
  const { words } = settingOf(deps, request)
  refuseStrangers(desk, typed, words)
  const reader = new Reader(typed, words)
  const personName = reader.line('by', { longest: longest.name, required: true })
  const seen = reader.raw('seen')
  const standing = reader.raw('standing') || undefined
  const isTakenBack = typed.then === 'withdraw'
  const why = { longest: longestReason, required: isTakenBack }
  const reason = isTakenBack ? reader.text('takenBack', why) : undefined
  const found = isTakenBack ? undefined : desk.read(reader)
  const { faults } = reader
  const isRead = isTakenBack ? reason !== undefined : found !== undefined
  if (personName === undefined || faults.length > 0 || !isRead) {
    return send(visit, desk, { ...plain, typed, status: 422, faults })
  }
  const how = { personName, now: deps.now, newId: deps.newId }
  try {
    if (found !== undefined) await desk.save(found, { seen, standing }, how)
    else {
      const withdrawing = { ...desk.of, seen: standing ?? '', reason: reason ?? '' }
      await withdrawFinding(deps.store, withdrawing, how)
    }
  } catch (thrown) {
    return sendRefused(visit, { desk, typed }, thrown)
  }
  keepName(deps, response, personName)
  const notice = isTakenBack ? 'finding-withdrawn' : 'finding-saved'
  redirect(response, withQuery(desk.cancel, { notice }))
}

/** 409 with what is there now beside what was typed; saving again is on the ground of that. */
async function sendRefused<Found>(
  visit: Visit,
  { desk, typed }: Readonly<{ desk: FindingDesk<Found>; typed: Typed }>,
  thrown: unknown,
): Promise<void> {
  if (!(thrown instanceof Refusal) || thrown.code === 'not-found') throw thrown
  const { reviewEntry: said, entry } = settingOf(visit.deps, visit.request).words
  if (thrown.code !== 'conflict') {
    const refusal = { title: entry.faultsTitle, says: thrown.message, notes: [] }
    return send(visit, desk, { ...plain, typed, status: 422, refusal })
  }
  const notes = await desk.changedFrom(typed.seen ?? '')
  const refusal = { title: said.changedTitle, says: said.changedSays, notes }
  const { seen = '', standing = '' } = desk.blank
  const hasNew = standing !== (typed.standing ?? '')
  const theirs = hasNew ? desk.stands : undefined
  const again = { ...typed, seen, standing }
  send(visit, desk, { ...plain, typed: again, status: 409, refusal, theirs })
}

function send<Found>(
  { deps, request, response }: Visit,
  desk: FindingDesk<Found>,
  sending: Sending,
): void {
  response.set('Cache-Control', 'no-store')
  const page = findingPage(settingOf(deps, request), desk, sending)
  render(response, findingView, page, sending.status)
}

function refuseStrangers<Found>(desk: FindingDesk<Found>, typed: Typed, words: Words): void {
  const own = desk.groups(typed).flatMap(({ fields }) => fields.map(({ name }) => name))
  const known = new Set([...own, 'by', 'then', 'takenBack', 'seen', 'standing'])
  const strangers = Object.keys(typed).filter((name) => !known.has(name))
  const bad = typed.then === undefined || typed.then === 'withdraw' ? [] : ['then']
  if (strangers.length + bad.length === 0) return
  const faults = [
    ...strangers.map(words.errors.unknownParameter),
    ...bad.map(words.errors.badParameter),
  ]
  throw new Refusal('invalid', words.errors.invalid.says, faults)
}
