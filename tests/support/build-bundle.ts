import type { Actor } from '../../src/domain/actor/actor.ts'
import { type Bundle, defaultPolicy, type Policy } from '../../src/domain/bundle/bundle.ts'
import type { Citation, Claim, Value } from '../../src/domain/claim/claim.ts'
import type { Document } from '../../src/domain/document/document.ts'
import type { Event } from '../../src/domain/event/event.ts'
import { quantityFrom } from '../../src/domain/quantity/quantity-from.ts'
import type { Option, QuantityQuestion, Question } from '../../src/domain/question/question.ts'

/** An actor in a few words; kinds default to `other`. */
export function actor(id: string, rest: Partial<Actor> = {}): Actor {
  return {
    id,
    name: id,
    kind: 'other',
    aliases: [],
    speaksFor: undefined,
    country: undefined,
    reliability: undefined,
    ...rest,
  }
}

/** An event in a few words. */
export function event(id: string, rest: Partial<Event> = {}): Event {
  return {
    id,
    title: id,
    place: undefined,
    startedOn: undefined,
    endedOn: undefined,
    dateAsWorded: undefined,
    within: undefined,
    sides: [],
    victims: [],
    ...rest,
  }
}

/** A document in a few words. */
export function document(id: string, publisher: string, rest: Partial<Document> = {}): Document {
  return {
    id,
    publisher,
    title: id,
    url: undefined,
    language: 'en',
    publishedAt: undefined,
    text: undefined,
    derivedFrom: [],
    sha256: undefined,
    retrievedAt: undefined,
    ...rest,
  }
}

/** A quantity question: people killed in the event, cumulative, unless said otherwise. */
export function count(id: string, rest: Partial<QuantityQuestion> = {}): QuantityQuestion {
  return {
    id,
    event: 'e',
    type: 'quantity',
    text: id,
    measure: 'killed',
    population: 'people',
    victimSide: undefined,
    causedBy: undefined,
    place: undefined,
    counting: 'cumulative',
    parts: [],
    partsComplete: false,
    ...rest,
  }
}

/** A choice question with its options. */
export function choice(id: string, options: readonly Partial<Option>[]): Question {
  const full = options.map((option) => ({ id: '', label: '', compatibleWith: [], ...option }))
  return { id, event: 'e', type: 'choice', text: id, options: full }
}

/** Any other question. */
export function ask(id: string, type: 'yes_no' | 'date' | 'place' | 'text'): Question {
  return { id, event: 'e', type, text: id }
}

/** A figure by its phrase. */
export function figure(phrase: string): Value {
  const quantity = quantityFrom({ phrase })
  if (typeof quantity === 'string') throw new Error(quantity)
  return { type: 'quantity', ...quantity }
}

/** A citation: attributed by role in document `d` unless said otherwise. */
export function citation(rest: Partial<Citation> = {}): Citation {
  return {
    document: 'd',
    quote: undefined,
    at: undefined,
    mode: 'role',
    via: [],
    hedge: undefined,
    attribution: undefined,
    translation: undefined,
    value: undefined,
    as: undefined,
    ...rest,
  }
}

/** Claims are written by claimant and value; a string is a figure's phrase. */
export type Sketch = Omit<Partial<Claim>, 'value' | 'citations'> &
  Readonly<{ value?: Value | string | undefined; citations?: readonly Partial<Citation>[] }>

/** A claim: asserted on `q`, cited once, unless said otherwise. */
export function claim(id: string, { value, citations, ...rest }: Sketch): Claim {
  return {
    id,
    question: 'q',
    claimant: undefined,
    stance: 'asserts',
    value: typeof value === 'string' ? figure(value) : value,
    assertedAt: undefined,
    updates: undefined,
    reason: undefined,
    citations: (citations ?? [{}]).map(citation),
    ...rest,
  }
}

/** A bundle around claims: actors a, b, c …, one event `e` with document `d` by `press`, question `q`. */
export function bundle(
  claims: readonly Claim[],
  rest: Partial<Omit<Bundle, 'policy'>> & Readonly<{ policy?: Partial<Policy> }> = {},
): Bundle {
  const actors = ['a', 'b', 'c', 'x', 'y', 'z', 'press'].map((id) =>
    actor(id, id === 'press' ? { kind: 'outlet' } : {}),
  )
  return {
    actors,
    events: [event('e')],
    documents: [document('d', 'press')],
    questions: [count('q')],
    vocabulary: { measures: [], populations: [] },
    ...rest,
    policy: { ...defaultPolicy, ...rest.policy },
    claims,
  }
}
