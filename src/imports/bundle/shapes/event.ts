import { z } from 'zod'
import type { Event, Victim } from '../../../domain/event/event.ts'
import { day, id, words } from './strings.ts'

const victimShape = z.strictObject({
  id,
  name: words.nullish(),
  age: z.int().min(0).nullish(),
  population: id.nullish(),
})

/** One of the bundle's events, with its sides and identified victims. */
export const eventShape = z.strictObject({
  id,
  title: words,
  place: words.nullish(),
  startedOn: day.nullish(),
  endedOn: day.nullish(),
  dateAsWorded: words.nullish(),
  within: id.nullish(),
  sides: z.array(z.strictObject({ id, name: words, members: z.array(id) })).nullish(),
  victims: z.array(victimShape).nullish(),
})

/** An event, as the domain keeps it. */
export function eventFrom(shape: z.infer<typeof eventShape>): Event {
  return {
    id: shape.id,
    title: shape.title,
    place: shape.place ?? undefined,
    startedOn: shape.startedOn ?? undefined,
    endedOn: shape.endedOn ?? undefined,
    dateAsWorded: shape.dateAsWorded ?? undefined,
    within: shape.within ?? undefined,
    sides: shape.sides ?? [],
    victims: (shape.victims ?? []).map(victimFrom),
  }
}

function victimFrom(shape: z.infer<typeof victimShape>): Victim {
  return {
    id: shape.id,
    name: shape.name ?? undefined,
    age: shape.age ?? undefined,
    population: shape.population ?? undefined,
  }
}
