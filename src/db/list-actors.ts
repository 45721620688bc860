import type { ActorKind } from '../domain/actor/actor.ts'
import type { Listed, Page } from './page.ts'
import type { Reading } from './store.ts'

export type ActorRow = Readonly<{
  id: string
  name: string
  kind: ActorKind
  country: string | undefined
  speaksFor: Readonly<{ id: string; name: string }> | undefined
  claims: number
  documents: number
  sample: boolean
}>

/** `text` is looked for in name and aliases, letter case aside. */
export type ActorsAsk = Readonly<{
  text?: string | undefined
  kind?: ActorKind | undefined
  page: Page
}>

/** Lists current actors by name. */
export async function listActors(reading: Reading, ask: ActorsAsk): Promise<Listed<ActorRow>> {
  throw new Error(`to follow: ${typeof reading} ${ask.page}`)
}
