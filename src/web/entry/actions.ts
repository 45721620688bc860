import type { MergedKind } from '../../domain/bundle/merge.ts'
import { changeHref, hrefOf, type Link, mergeHref } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** What a person can do to a thing from its page: change it, and see its history. */
export function thingActions(words: Words, path: string, id: string): readonly Link[] {
  const { change, history } = words.entry.actions
  return [
    { href: changeHref(path), text: change },
    { href: hrefOf.history(id), text: history },
  ]
}

/** As `thingActions`, of a thing that may be the same as another. */
export function mergeableActions(
  words: Words,
  path: string,
  { kind, id }: Readonly<{ kind: MergedKind; id: string }>,
): readonly Link[] {
  return [...thingActions(words, path, id), { href: mergeHref(kind, id), text: words.merge.link }]
}
