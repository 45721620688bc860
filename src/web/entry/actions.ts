import { changeHref, hrefOf, type Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** What a person can do to a thing from its page: change it, and see its history. */
export function thingActions(words: Words, path: string, id: string): readonly Link[] {
  const { change, history } = words.entry.actions
  return [
    { href: changeHref(path), text: change },
    { href: hrefOf.history(id), text: history },
  ]
}
