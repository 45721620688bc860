import type { Request, Response } from 'express'
import { titlesOf } from '../../db/changing/titles-of.ts'
import { longest } from '../../domain/bundle/limits.ts'
import { Refusal } from '../../domain/refusal.ts'
import { mergeThings } from '../../operations/merging/merge-things.ts'
import { previewMerge } from '../../operations/merging/preview-merge.ts'
import type { Deps } from '../deps.ts'
import { keepName, nameFrom } from '../entry/person-name.ts'
import { Reader } from '../entry/reader.ts'
import { bodyOf, fieldsOf } from '../entry/sent.ts'
import type { Typed } from '../entry/sheet.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import type { Words } from '../words/words.ts'
import { type Ground, groundOf } from './ground.ts'
import { type Asked, type Chosen, mergePage, mergeView } from './page.ts'

type Visit = Readonly<{ deps: Deps; request: Request; response: Response }>

const fieldNames: readonly string[] = ['kind', 'merged', 'kept', 'reason', 'by', 'shown']

/** Shows the form that merges a thing with another; once that other is named, what merging them would change. */
export const showMerging: Handler = async (deps, request, response) => {
  const { words } = settingOf(deps, request)
  const visit = { deps, request, response }
  const sent = fieldsOf(request.query, words)
  refuseStrangers(sent, words)
  const ground = await groundOf(deps, words, sent)
  const typed = { ...sent, by: sent.by ?? nameFrom(request) }
  if (sent.kept === undefined) {
    const asked = { ground, typed, faults: [], refusal: undefined, chosen: undefined }
    return send(visit, asked)
  }
  const reader = new Reader(typed, words)
  await show(visit, { ground, typed, kept: ground.read(reader), reader })
}

/** Merges two things, and goes on to the one kept; or shows the form again, 422, with what is wrong. */
export const saveMerge: Handler = async (deps, request, response) => {
  const { words } = settingOf(deps, request)
  const visit = { deps, request, response }
  const typed = bodyOf(request.body, words)
  refuseStrangers(typed, words)
  const ground = await groundOf(deps, words, typed)
  const reader = new Reader(typed, words)
  const kept = ground.read(reader)
  const reason = reader.line('reason', { longest: longest.hedge, required: true })
  const personName = reader.line('by', { longest: longest.name, required: true })
  const isReady = kept !== undefined && reason !== undefined && personName !== undefined
  if (!isReady || typed.shown !== kept || reader.faults.length > 0) {
    const refusal = isReady ? words.merge.lookFirst : undefined
    return show(visit, { ground, typed, kept, reader, refusal })
  }
  const { kind, id: merged } = ground.merged
  const how = { personName, now: deps.now, newId: deps.newId }
  try {
    await mergeThings(deps.store, { kind, merged, kept, reason }, how)
  } catch (thrown) {
    const refusal = sentenceOf(thrown)
    const asked = { ground, typed, faults: [], refusal, chosen: undefined }
    return send(visit, asked, 422)
  }
  keepName(deps, response, personName)
  redirect(response, withQuery(hrefOf[kind](kept), { notice: 'merged' }))
}

/** A name that the form does not have is refused. */
function refuseStrangers(typed: Typed, words: Words): void {
  const strangers = Object.keys(typed).filter((name) => !fieldNames.includes(name))
  if (strangers.length === 0) return
  const faults = strangers.map(words.errors.unknownParameter)
  throw new Refusal('invalid', words.errors.invalid.says, faults)
}

type Showing = Readonly<{
  ground: Ground
  typed: Typed
  kept: string | undefined
  reader: Reader
  refusal?: string | undefined
}>

/** Shows the form with all that is wrong with it, and what the merge would change where that can be told. */
async function show(visit: Visit, showing: Showing): Promise<void> {
  const { ground, typed, kept, reader } = showing
  let { refusal } = showing
  let chosen: Chosen | undefined
  try {
    chosen = kept === undefined ? undefined : await chosenOf(visit.deps, ground, kept)
  } catch (thrown) {
    refusal = sentenceOf(thrown)
  }
  const { faults } = reader
  const status = faults.length > 0 || refusal !== undefined ? 422 : 200
  send(visit, { ground, typed, faults, refusal, chosen }, status)
}

async function chosenOf({ store }: Deps, { merged }: Ground, id: string): Promise<Chosen> {
  const { kind } = merged
  const preview = await previewMerge(store, { kind, merged: merged.id, kept: id })
  const titleOf = await titlesOf(store, [{ kind, id }])
  return { id, name: titleOf({ kind, id })?.text ?? id, preview }
}

/** What a refusal says; throws on what is none. */
function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Refusal && thrown.code !== 'not-found') return thrown.message
  throw thrown
}

function send({ deps, request, response }: Visit, asked: Asked, status = 200): void {
  response.set('Cache-Control', 'no-store')
  render(response, mergeView, mergePage(settingOf(deps, request), asked), status)
}
