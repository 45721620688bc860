import { z } from 'zod'
import { longest } from '../../../domain/bundle/limits.ts'
import type { Event, Victim } from '../../../domain/event/event.ts'
import { day, id, name, shownUpTo, wordsUpTo } from './strings.ts'

const victimShape = z.strictObject({
  id,
  name: name.nullish(),
  age: z.int().min(0).nullish(),
  population: id.nullish(),
})

/** One of the bundle's events, with its sides and identified victims. */
export const eventShape = z.strictObject({
  id,
  title: shownUpTo(longest.title),
  place: name.nullish(),
  startedOn: day.nullish(),
  endedOn: day.nullish(),
  dateAsWorded: wordsUpTo(longest.hedge).nullish(),
  within: id.nullish(),
  sides: z.array(z.strictObject({ id, name, members: z.array(id) })).nullish(),
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
