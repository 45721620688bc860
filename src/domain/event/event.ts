/** One side of an event. A member brings everyone who speaks for it. */
export type Side = Readonly<{ id: string; name: string; members: readonly string[] }>

/** An individually identified victim. */
export type Victim = Readonly<{
  id: string
  name: string | undefined
  age: number | undefined
  population: string | undefined
}>

/** What happened, where, when. Days are `YYYY-MM-DD`. Sides are inherited from the containing event. */
export type Event = Readonly<{
  id: string
  title: string
  place: string | undefined
  startedOn: string | undefined
  endedOn: string | undefined
  dateAsWorded: string | undefined
  within: string | undefined
  sides: readonly Side[]
  victims: readonly Victim[]
}>
