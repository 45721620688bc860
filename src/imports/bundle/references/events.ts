import type { Event } from '../../../domain/event/event.ts'
import { parseDay } from '../../../domain/time/parse-date.ts'
import { checkKnown, checkUnique, type Listing } from '../listing.ts'
import { addFault, type Spot, spotAt } from '../spot.ts'
import { type Branch, checkAcyclic } from './tree.ts'

type Known = Readonly<{ has(id: string): boolean }>

/** Checks containment, days, sides, members and victims of every event. O(size). */
export function checkEvents(
  { rows, byId, spot }: Listing<Event>,
  { actors, populations }: Readonly<{ actors: Known; populations: Known }>,
): void {
  const branches = rows.flatMap((event, place): readonly Branch[] => {
    if (event === undefined) return []
    const here = spotAt(spot, place)
    checkKnown(event.within, ['event', byId], here, 'within')
    checkDays(event, here)
    checkSides(event, actors, here)
    checkVictims(event, populations, here)
    return [{ id: event.id, parent: event.within, spot: spotAt(here, 'within') }]
  })
  checkAcyclic(branches, 'lies within')
}

function checkDays({ startedOn, endedOn }: Event, spot: Spot): void {
  if (startedOn === undefined || endedOn === undefined) return
  const [start, end] = [parseDay(startedOn), parseDay(endedOn)]
  if (start !== undefined && end !== undefined && start > end) {
    addFault(spot, `ended before it started on ${startedOn}`, 'endedOn')
  }
}

function checkSides({ sides }: Event, actors: Known, spot: Spot): void {
  checkUnique(
    sides.map(({ id }) => id),
    spotAt(spot, 'sides'),
    'id',
  )
  for (const [place, { members }] of sides.entries()) {
    for (const [n, member] of members.entries()) {
      checkKnown(member, ['actor', actors], spot, 'sides', place, 'members', n)
    }
  }
}

function checkVictims({ victims }: Event, populations: Known, spot: Spot): void {
  checkUnique(
    victims.map(({ id }) => id),
    spotAt(spot, 'victims'),
    'id',
  )
  for (const [place, { population }] of victims.entries()) {
    checkKnown(population, ['population', populations], spot, 'victims', place, 'population')
  }
}
