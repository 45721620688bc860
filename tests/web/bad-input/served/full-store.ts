import { uuidv7 } from 'uuidv7'
import type { Thing } from '../../../../src/db/changing/thing.ts'
import type { Store } from '../../../../src/db/store.ts'
import { enterThing } from '../../../../src/operations/changing/enter-thing.ts'
import { reviseThing } from '../../../../src/operations/changing/revise-thing.ts'
import { withdrawThing } from '../../../../src/operations/changing/withdraw-thing.ts'
import { mergeThings } from '../../../../src/operations/merging/merge-things.ts'
import { actor, ask, claim, count, document, event } from '../../../support/build-bundle.ts'
import { borderStrikes } from '../../../support/database/border-strikes.ts'
import { enter } from '../../../support/database/entering.ts'

const how = { personName: 'Amina', now: () => Date.UTC(2024, 11, 31), newId: uuidv7 }

const things: readonly Thing[] = [
  { kind: 'actor', content: actor('outlet', { name: 'The Dispatch', kind: 'outlet' }) },
  { kind: 'actor', content: actor('office', { name: 'The Office', kind: 'ministry' }) },
  { kind: 'actor', content: actor('spare', { name: 'Spare' }) },
  { kind: 'actor', content: actor('gone', { name: 'Gone' }) },
  { kind: 'actor', content: actor('double', { name: 'The Despatch', kind: 'outlet' }) },
  { kind: 'event', content: event('e', { title: 'A strike' }) },
  { kind: 'document', content: document('d', 'outlet', { text: 'The Office said 46 died.' }) },
  { kind: 'question', content: count('dead', { text: 'How many were killed?' }) },
  ...(['yes_no', 'date', 'place', 'text'] as const).map(
    (type): Thing => ({ kind: 'question', content: ask(`q-${type}`, type) }),
  ),
  {
    kind: 'claim',
    content: claim('c', {
      question: 'dead',
      claimant: 'office',
      value: '46',
      citations: [{ document: 'd', mode: 'named', quote: '46 died', at: [16, 23] }],
    }),
  },
  {
    kind: 'search',
    content: {
      id: 's',
      question: 'dead',
      actor: 'office',
      searchedBy: 'Amina',
      searchedOn: '2024-12-30',
      place: 'its website',
    },
  },
]

/** What is reached on such a store by filling in a form that only asks. */
export const asked: readonly string[] = ['/merges/new?kind=actor&merged=spare&kept=The+Office']

/** Fills a store so that its pages show every form of the program: a sample, each kind of thing, one changed, one withdrawn, one merged. */
export async function fill(store: Store): Promise<void> {
  await enter(store, borderStrikes, { sample: true })
  await enterThing(store, things, how)
  const renamed = { kind: 'actor', content: actor('spare', { name: 'Spare part' }) } as const
  const cause = { verb: 'revise', reason: undefined } as const
  await reviseThing(store, { thing: renamed, seen: 1, cause }, how)
  await withdrawThing(store, { kind: 'actor', id: 'gone', seen: 1, reason: 'a double' }, how)
  const double = { kind: 'actor', merged: 'double', kept: 'outlet', reason: 'a slip' } as const
  await mergeThings(store, double, how)
}
