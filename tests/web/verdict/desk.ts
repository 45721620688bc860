import { afterAll } from '@jest/globals'
import request from 'supertest'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { clock, enter, newYear } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import { pageStores, webApp } from '../../support/web-app.ts'

const stores = pageStores()
afterAll(stores.close)

const ownPage = { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' }

type Fields = Readonly<Record<string, string>>

/** The real app on two sides' accounts of one strike, and the ids of what is in it. */
export async function desk() {
  const store = await stores.open()
  await enter(store, borderStrikes)
  const { app } = webApp(store)
  const names = ['c1', 'c2', 'c5', 'q-killed', 'exchange']
  const [c1 = '', c2 = '', c5 = '', question = '', event = ''] = await Promise.all(
    names.map((given) => idOf(store, given)),
  )
  const get = (path: string) => request(app).get(path).set('Host', 'localhost')
  const post = (path: string, fields: Fields) =>
    request(app).post(path).set(ownPage).type('form').send(fields)
  const revise = async (id: string) => {
    const claim = await loadThing(store, 'claim', { id })
    if (claim === undefined) throw new Error('no claim')
    const value = { ...claim.value, phrase: '47', min: 47, max: 47 } as typeof claim.value
    const thing = { kind: 'claim', content: { ...claim, value } } as const
    const how = { personName: 'Bilal', now: clock(newYear + 90_000_000), newId: () => 'p-bilal' }
    await reviseThing(store, { thing, seen: 1, cause: { verb: 'revise' } }, how)
  }
  return { get, post, revise, c1, c2, c5, question, event }
}

/** The hidden fields of a page's form. */
export function hiddenIn(html: string): Fields {
  const all = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)
  return Object.fromEntries([...all].map(([, name = '', value = '']) => [name, value]))
}

/** A verdict as typed, without what the form keeps. */
export const verdict = {
  attribution: 'confirmed',
  attributionReason: 'Heard <i>it</i>.',
  substance: 'unverifiable',
  substanceReason: 'Nobody could go there.',
  by: 'Amina',
}
