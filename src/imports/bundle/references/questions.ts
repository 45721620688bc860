import type { BundleIndex } from '../../../domain/bundle/index-bundle.ts'
import type { Event } from '../../../domain/event/event.ts'
import type {
  ChoiceQuestion,
  QuantityQuestion,
  Question,
} from '../../../domain/question/question.ts'
import { addMissing, checkKnown, checkUnique, type Listing } from '../listing.ts'
import { addFault, type Spot, spotAt } from '../spot.ts'

/** What questions name: the events, and the sides and vocabulary as the domain sees them. */
export type QuestionGround = Readonly<{ events: Listing<Event>; index: BundleIndex }>

/** Checks the event, the parts of the key, the parts and the options of every question. O(size). */
export function checkQuestions(listed: Listing<Question>, ground: QuestionGround): void {
  for (const [place, question] of listed.rows.entries()) {
    if (question === undefined) continue
    const here = spotAt(listed.spot, place)
    checkKnown(question.event, ['event', ground.events.byId], here, 'event')
    if (question.type === 'choice') checkOptions(question, here)
    if (question.type !== 'quantity') continue
    const { measures, populations } = ground.index.vocabulary
    checkKnown(question.measure, ['measure', measures], here, 'measure')
    checkKnown(question.population, ['population', populations], here, 'population')
    checkKeySides(question, ground, here)
    checkParts(question, listed, here)
  }
}

function checkOptions({ options }: ChoiceQuestion, spot: Spot): void {
  const ids = options.map(({ id }) => id)
  checkUnique(ids, spotAt(spot, 'options'), 'id')
  const known = ['option', new Set(ids)] as const
  for (const [place, { compatibleWith }] of options.entries()) {
    for (const [n, id] of compatibleWith.entries()) {
      checkKnown(id, known, spot, 'options', place, 'compatibleWith', n)
    }
  }
}

function checkKeySides(
  { event, victimSide, causedBy }: QuantityQuestion,
  { events, index }: QuestionGround,
  spot: Spot,
): void {
  // A malformed event on the line may hold the side: its own fault is enough.
  if (index.eventLine(event).some((id) => events.byId.get(id) === undefined)) return
  const sides = new Set(index.sidesOf(event).map(({ id }) => id))
  for (const [key, side] of Object.entries({ victimSide, causedBy })) {
    if (side === undefined || sides.has(side)) continue
    addFault(spot, `no side ${JSON.stringify(side)} in event ${JSON.stringify(event)}`, key)
  }
}

function checkParts(
  { id, parts }: QuantityQuestion,
  { byId }: Listing<Question>,
  spot: Spot,
): void {
  for (const [place, part] of parts.entries()) {
    const at = spotAt(spotAt(spot, 'parts'), place)
    const named = byId.get(part)
    if (part === id) addFault(at, 'a question is no part of itself')
    else if (!byId.has(part)) addMissing(part, 'question', at)
    else if (named !== undefined && named.type !== 'quantity') {
      addFault(at, `${JSON.stringify(part)} is no quantity question`)
    }
  }
}
