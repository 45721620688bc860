import { loadThing } from '../../db/changing/load-thing.ts'
import { namingThings } from '../../db/changing/naming-things.ts'
import { type Reference, referencesIn } from '../../db/changing/references-in.ts'
import { danglingAmong } from '../../db/changing/standing-things.ts'
import type { Thing } from '../../db/changing/thing.ts'
import { titlesOf } from '../../db/changing/titles-of.ts'
import type { Deps } from '../deps.ts'
import { hrefOf, type Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import type { Subject } from './subject.ts'

const shownOfKind = 20

/** Links to what names a thing and keeps it from being withdrawn, 20 a kind. */
export async function linksToNaming(
  { store }: Deps,
  words: Words,
  { kind, id }: Subject,
): Promise<readonly Link[]> {
  const naming = await namingThings(store, kind, id)
  const named = naming.map(({ kind: by, ids, count }) => {
    const references = ids.slice(0, shownOfKind).map((one) => ({ kind: by, id: one }))
    return { references, left: count - references.length }
  })
  const titleOf = await titlesOf(
    store,
    named.flatMap(({ references }) => references),
  )
  return named.flatMap(({ references, left }) => [
    ...references.map((one) => ({
      href: hrefOf.history(one.id),
      text: `${words.entry.kinds[one.kind]}: ${titleOf(one)?.text ?? one.id}`,
    })),
    ...(left > 0 ? [{ href: '#content', text: words.history.more(left) }] : []),
  ])
}

/** Links to the histories of what a revision names and what is withdrawn by now. */
export async function linksToWithdrawn(
  { store }: Deps,
  words: Words,
  { subject, revision }: Readonly<{ subject: Subject; revision: number }>,
): Promise<readonly Link[]> {
  const { kind, id, history } = subject
  const at = history.revisions.find((one) => one.revision === revision)?.enteredAt
  const content = at && (await loadThing(store, kind, { id, at }))
  if (!content) return []
  const gone = await danglingAmong(store, referencesIn({ kind, content } as Thing))
  const titleOf = await titlesOf(store, gone)
  return gone.map((one: Reference) => ({
    href: hrefOf.history(one.id),
    text: `${words.entry.kinds[one.kind]}: ${titleOf(one)?.text ?? one.id}`,
  }))
}
