export const actorKinds = [
  'government',
  'ministry',
  'military',
  'armed_group',
  'spokesperson',
  'official',
  'outlet',
  'agency',
  'ngo',
  'un',
  'hospital',
  'witness',
  'monitor',
  'other',
] as const

export type ActorKind = (typeof actorKinds)[number]

/** Source reliability on the Admiralty scale, A (completely reliable) to F (cannot be judged). */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const

export type Reliability = (typeof reliabilities)[number]

/** Anyone who can assert or publish. Actors form a tree by `speaksFor`. */
export type Actor = Readonly<{
  id: string
  name: string
  kind: ActorKind
  aliases: readonly string[]
  speaksFor: string | undefined
  country: string | undefined
  reliability: Reliability | undefined
}>
