import { uuidv7 } from 'uuidv7'
import type { Store } from '../../../src/db/store.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import type { Recording } from '../../../src/operations/changing/recording.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { mergeThings } from '../../../src/operations/merging/merge-things.ts'
import { giveVerdict } from '../../../src/operations/review/give-verdict.ts'
import { resolveQuestion } from '../../../src/operations/review/resolve-question.ts'
import { settleConflict } from '../../../src/operations/review/settle-conflict.ts'
import {
  actor,
  ask,
  bundle,
  choice,
  claim,
  count,
  document,
  event,
} from '../../support/build-bundle.ts'
import { enter } from '../../support/database/entering.ts'
import { idOf } from '../../support/database/given.ts'
import { hostile } from '../../web/bad-input/hostile.ts'

/** An event whose every text is one hostile text, `at` sets its ids apart. */
function hostileCase(text: string, at: number): Bundle {
  const id = (name: string) => `${name}-${at}`
  const long = `Before ${text} after, 46 were killed.`
  return bundle(
    [
      claim(id('c'), {
        question: id('q'),
        claimant: id('a'),
        value: '46',
        citations: [
          {
            document: id('d'),
            mode: 'named',
            via: [id('b')],
            quote: text,
            at: [7, 7 + text.length],
            hedge: text,
            attribution: text,
            translation: text,
          },
        ],
      }),
      claim(id('e'), {
        question: id('q'),
        claimant: id('n'),
        value: 'fewer than 20',
        citations: [{ document: id('d'), mode: 'named' }],
      }),
      claim(id('p'), {
        question: id('where'),
        claimant: id('b'),
        citations: [],
        value: { type: 'place', name: text },
      }),
      claim(id('r'), {
        question: id('why'),
        claimant: id('b'),
        citations: [],
        value: { type: 'text', text },
      }),
      claim(id('o'), {
        question: id('t'),
        claimant: id('b'),
        citations: [],
        value: { type: 'choice', option: 'x' },
      }),
    ],
    {
      actors: [
        actor(id('a'), { name: text, aliases: [text], country: text }),
        actor(id('m'), { name: `${text} m` }),
        actor(id('n'), { name: `${text} n` }),
        actor(id('b'), { name: `${text} ${at}`, speaksFor: id('a'), kind: 'outlet' }),
      ],
      events: [
        event(id('v'), {
          title: text,
          place: text,
          dateAsWorded: text,
          sides: [{ id: id('s'), name: text, members: [id('a')] }],
          victims: [{ id: id('w'), name: text, age: 7, population: 'children' }],
        }),
      ],
      documents: [
        document(id('d'), id('b'), {
          title: text,
          text: long,
          language: text,
          url: `https://canary.example/${at}"><script>canary(${at})</script>`,
        }),
      ],
      questions: [
        count(id('q'), { event: id('v'), text, place: text }),
        { ...ask(id('where'), 'place'), event: id('v') },
        { ...ask(id('why'), 'text'), event: id('v') },
        { ...choice(id('t'), [{ id: 'x', label: text }]), event: id('v'), text: `${text} ?` },
      ],
    },
  )
}

/** Fills a store with every hostile text in every text of each kind of thing, under names and for reasons as hostile. */
export async function fillWithHostile(store: Store): Promise<void> {
  for (const [at, text] of hostile.entries()) {
    await enter(store, hostileCase(text, at))
    const how = { personName: text, now: Date.now, newId: uuidv7 }
    const renamed = actor(await idOf(store, `a-${at}`), {
      name: `${text} renamed`,
      aliases: [text],
    })
    const cause = { verb: 'revise', reason: text } as const
    await reviseThing(store, { thing: { kind: 'actor', content: renamed }, seen: 1, cause }, how)
    const search = {
      id: `search-${at}`,
      question: await idOf(store, `q-${at}`),
      actor: renamed.id,
      searchedBy: text,
      searchedOn: '2024-12-30',
      place: text,
    }
    await enterThing(store, [{ kind: 'search', content: search }], how)
    await findOn(store, text, at, how)
  }
}

/** A verdict, a resolution, a word on a conflict and a merge, each for a hostile reason. */
async function findOn(store: Store, text: string, at: number, how: Recording): Promise<void> {
  const [claim, other, question, merged, kept] = await Promise.all(
    ['c', 'e', 'q', 'm', 'n'].map((name) => idOf(store, `${name}-${at}`)),
  )
  if (!claim || !other || !question || !merged || !kept) throw new Error('not entered')
  const standing = undefined
  const verdict = {
    attribution: 'confirmed',
    attributionReason: text,
    substance: 'verified',
    substanceReason: text,
    reliability: undefined,
    credibility: undefined,
    override: text,
  } as const
  await giveVerdict(store, { claimId: claim, seen: 1, standing, verdict }, how)
  const resolution = { finding: 'print_both', reason: text } as const
  await resolveQuestion(store, { questionId: question, standing, resolution }, how)
  const seen = new Map([claim, other].map((id) => [id, 1]))
  const settlement = { state: 'unresolvable', words: text } as const
  await settleConflict(store, { kind: 'value', seen, standing, settlement }, how)
  await mergeThings(store, { kind: 'actor', merged, kept, reason: text }, how)
}
