import type { Random } from './random.ts'

/** An actor in contract form. */
export type BulkActor = Readonly<{ id: string; name: string; kind: string; speaksFor?: string }>

/** Who may speak: bodies with their speakers, and the outlets that publish. */
export type Cast = Readonly<{
  actors: readonly BulkActor[]
  bodies: readonly string[]
  /** Each body's id with those who speak for it, the body included. */
  voices: ReadonlyMap<string, readonly string[]>
  outlets: readonly string[]
}>

const bodyKinds = ['government', 'armed_group', 'military', 'ngo', 'hospital', 'un', 'monitor']
const speakerKinds = ['ministry', 'spokesperson', 'official']
const bodyCount = 60
const outletCount = 240

/**
 * Draws the actors: 60 bodies with up to six voices each, in trees up to three deep, and 240 outlets.
 */
export function castFrom(random: Random): Cast {
  const actors: BulkActor[] = []
  const voices = new Map<string, readonly string[]>()
  for (let number = 0; number < bodyCount; number += 1) {
    const body = `body-${number}`
    actors.push({ id: body, name: `Body ${number}`, kind: random.pick(bodyKinds) })
    const own = [body]
    for (let voice = random.below(6); voice > 0; voice -= 1) {
      const id = `${body}-voice-${voice}`
      const speaksFor = random.happens(0.7) ? body : random.pick(own)
      actors.push({
        id,
        name: `Voice ${voice} of body ${number}`,
        kind: random.pick(speakerKinds),
        speaksFor,
      })
      own.push(id)
    }
    voices.set(body, own)
  }
  const outlets = Array.from({ length: outletCount }, (_, number) => `outlet-${number}`)
  for (const id of outlets) {
    actors.push({
      id,
      name: `Outlet ${id.slice(7)}`,
      kind: random.happens(0.2) ? 'agency' : 'outlet',
    })
  }
  return { actors, bodies: [...voices.keys()], voices, outlets }
}
