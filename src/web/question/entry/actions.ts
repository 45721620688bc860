import { mergeableActions } from '../../entry/actions.ts'
import { hrefOf, type Link } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'

/** What a person can do to a question from its page. */
export function questionActions(words: Words, id: string): readonly Link[] {
  const path = hrefOf.question(id)
  return [
    { href: `${path}/claims/new`, text: words.claimEntry.enter },
    { href: `${path}/searches/new`, text: words.searchEntry.link },
    ...mergeableActions(words, path, { kind: 'question', id }),
  ]
}
