import { mergeableActions } from '../../entry/actions.ts'
import { hrefOf, type Link, withQuery } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'

/** What a person can do to an event from its page: ask something about it first, then change it. */
export function eventActions(words: Words, id: string): readonly Link[] {
  const path = hrefOf.event(id)
  return [
    { href: `${path}/questions/new`, text: words.questionEntry.add },
    { href: withQuery('/events/new', { within: id }), text: words.eventEntry.addWithin },
    { href: `${path}/victims/change`, text: words.victimsEntry.link },
    ...mergeableActions(words, path, { kind: 'event', id }),
  ]
}
