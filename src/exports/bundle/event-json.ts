import type { Event, Side, Victim } from '../../domain/event/event.ts'
import { orLeftOut, orNull } from '../json.ts'
import { byId, inOrder } from '../ordering.ts'

/** An event, keys in the format's order, sides and victims by id. */
export function eventJson(event: Event): object {
  return {
    id: event.id,
    title: event.title,
    place: orNull(event.place),
    startedOn: orNull(event.startedOn),
    endedOn: orNull(event.endedOn),
    dateAsWorded: event.dateAsWorded,
    within: orNull(event.within),
    sides: event.sides.toSorted(byId).map(sideJson),
    victims: orLeftOut(event.victims.toSorted(byId).map(victimJson)),
  }
}

function sideJson({ id, name, members }: Side): object {
  return { id, name, members: inOrder(members) }
}

function victimJson({ id, name, age, population }: Victim): object {
  return { id, name, age, population }
}
