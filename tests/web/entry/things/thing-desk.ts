import fc from 'fast-check'
import request from 'supertest'
import { uuidv7 } from 'uuidv7'
import type { ContentOf } from '../../../../src/db/changing/thing.ts'
import { bundleOf } from '../../../../src/db/given/bundle-of.ts'
import type { ThingKind } from '../../../../src/db/rows/tables.ts'
import type { Store } from '../../../../src/db/store.ts'
import { analyse } from '../../../../src/domain/analysis/analyse.ts'
import type { Bundle } from '../../../../src/domain/bundle/bundle.ts'
import { Refusal } from '../../../../src/domain/refusal.ts'
import { bundleJson } from '../../../../src/exports/bundle-json.ts'
import { readBundleText } from '../../../../src/imports/bundle/read-bundle-text.ts'
import { createLog } from '../../../../src/logging.ts'
import { type Deps, depsFrom } from '../../../../src/web/deps.ts'
import type { SheetOf, Typed } from '../../../../src/web/entry/sheet.ts'
import { en } from '../../../../src/web/words/en.ts'
import { bundle } from '../../../support/arbitrary-bundle.ts'
import { webApp } from '../../../support/web-app.ts'

const ownPage = { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' }

/** A browser at an app on a store. `saved` expects a save and gives the id of the thing's page. */
export function thingDesk(store: Store) {
  const { app } = webApp(store)
  const get = (path: string) => request(app).get(path).set('Host', 'localhost')
  const post = (path: string, fields: Typed, button?: string) => {
    const sent = new URLSearchParams({ by: 'Amina', ...fields })
    if (button !== undefined) sent.set('then', button)
    return request(app).post(path).set(ownPage).type('form').send(sent.toString())
  }
  const saved = async (path: string, fields: Typed): Promise<string> => {
    const answer = await post(path, fields)
    if (answer.status !== 303) throw new Error(`${answer.status} ${faultsIn(answer.text)}`)
    return String(answer.headers.location).split('?')[0]?.split('/').at(-1) ?? ''
  }
  return { get, post, saved }
}

/** The faults that a form shows at its fields. */
export function faultsIn(html: string): string {
  return [...html.matchAll(/<p class="fault" id="f-([^"]*)-fault"><bdi>([^<]*)/g)]
    .map(([, field, says]) => `${field}: ${says}`)
    .join('\n')
}

/** What sheets are made with. */
export function sheetDeps(store: Store): Deps {
  const log = createLog({ write: () => undefined })
  const config = { baseUrl: 'https://desk.example', host: '127.0.0.1' }
  return depsFrom({ store, config, log, now: () => Date.UTC(2025, 0, 1), newId: uuidv7 })
}

/** What a browser sends of a thing as its form shows it: the form's own fields, with the line ends of the web. */
export async function sentFor<Kind extends ThingKind>(
  deps: Deps,
  sheetOf: SheetOf<Kind>,
  content: ContentOf[Kind],
): Promise<Typed> {
  const sheet = await sheetOf(deps, en, {
    subject: content,
    contents: [content],
    typed: undefined,
    params: {},
    query: {},
  })
  const typed = sheet.typedOf(content)
  const fields = sheet.groups(typed).flatMap((group) => group.fields)
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = typed[name] ?? ''
      if (kind === 'tick' && value === '') return []
      return [[name, value.replaceAll(/\r\n|\r|\n/g, '\r\n')]]
    }),
  )
}

/** Reads a thing from what was sent, as saving it does. */
export async function readFrom<Kind extends ThingKind>(
  deps: Deps,
  sheetOf: SheetOf<Kind>,
  { content, typed }: Readonly<{ content: ContentOf[Kind] & { id: string }; typed: Typed }>,
) {
  const ask = { subject: content, contents: [content], typed, params: {}, query: {} }
  return (await sheetOf(deps, en, ask)).read(typed, content.id)
}

/** Bundles whose names have no line ends or tabs, which no line of a form can hold. */
export const writableBundle: fc.Arbitrary<Bundle> = bundle.map((whole) => ({
  ...whole,
  events: whole.events.map((event) => ({
    ...event,
    place: event.place && plain(event.place),
    victims: event.victims.map((victim) => ({
      ...victim,
      name: victim.name && plain(victim.name),
    })),
  })),
  questions: whole.questions.map((question) =>
    question.type === 'quantity'
      ? { ...question, place: question.place && plain(question.place) }
      : question,
  ),
}))

const plain = (text: string): string => text.replaceAll(/[\n\t]/g, ' ')

/** Throws where what a database holds is no sound bundle, or cannot be analysed. */
export async function expectSound(store: Store): Promise<void> {
  const whole = await bundleOf(store)
  if (whole === undefined) throw new Error('no bundle')
  try {
    analyse(readBundleText(bundleJson(whole), 'exported'))
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    throw new Error([thrown.message, ...thrown.faults].join('\n'))
  }
}

/** What is sent where a person has taken some fields of one thing over into another's form. */
export const crossed = fc.record({ to: fc.nat(), from: fc.nat(), mask: fc.bigInt(0n, 2n ** 60n) })

/** Takes the fields whose bit is set from the donor. */
export function mixed(own: Typed, donor: Typed, mask: bigint): Typed {
  const names = [...new Set([...Object.keys(own), ...Object.keys(donor)])]
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const value = (mask >> BigInt(at % 60)) % 2n === 1n ? donor[name] : own[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
