import fc from 'fast-check'
import type { Document } from '../../../src/domain/document/document.ts'
import { mask, maybe, moment, pick, picked, subsetOf } from './picks.ts'

const passages = [
  'The ministry said on Wednesday that 46 people had died when aircraft struck four places along the border before dawn and that most of them were women and children who had come from across the frontier years ago while a spokesman in the other capital would not say whether any raid had taken place at all that night',
  'Residents reached by telephone counted at least 13 graves beside the road and said that more bodies lay under the walls of the houses yet to be cleared — « ۴۶ نفر » 🕊 according to one of them, a teacher, who asked that his name be left out because he feared what either government might do to his relatives',
]

/** One to five documents `d0`, `d1` …; derivations may form rings, and some texts differ in one word only. */
export function documents(actorIds: readonly string[]): fc.Arbitrary<readonly Document[]> {
  const draft = fc.record({
    publisher: pick,
    url: maybe(fc.constant('https://example.org/a?b=c'), 1),
    language: maybe(fc.constantFrom('en', 'ps')),
    publishedAt: maybe(moment, 5),
    passage: maybe(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 2 }))),
    sources: mask,
    sha256: maybe(fc.constant('0123456789abcdef'.repeat(4)), 1),
    retrievedAt: maybe(moment, 1),
  })
  return fc.array(draft, { minLength: 1, maxLength: 5 }).map((drafts) => {
    const ids = drafts.map((_, place) => `d${place}`)
    return drafts.map(({ publisher, passage, sources, ...one }, place) => ({
      ...one,
      id: `d${place}`,
      publisher: picked(actorIds, publisher),
      title: `Document ${place}`,
      text: passage && `${picked(passages, passage[0])}${' indeed'.repeat(passage[1])}`,
      derivedFrom: subsetOf(ids, sources).filter((id) => id !== `d${place}`),
    }))
  })
}
