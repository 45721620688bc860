import type { EmptyState } from '../list/empty-state.ts'
import { type Link, withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import type { Asked } from './asked.ts'

const path = '/search'

/** What the search says where it has nothing to show, and the one thing to try next. @param total found on all pages. */
export function nothingFound(words: Words, asked: Asked, total: number): EmptyState {
  const { blank, nothing } = words.search
  const { q, kind, phrases } = asked
  if (q === undefined) {
    const href = withQuery(path, { q: blank.exampleWord })
    return {
      title: blank.title,
      says: blank.says,
      action: { href, text: blank.example(blank.exampleWord) },
    }
  }
  const { title } = nothing
  if (phrases.length === 0)
    return { title, says: nothing.noWords, action: { href: path, text: words.filters.clear } }
  if (total === 0) return { title, says: nothing.says(q), action: nextStep(words, asked) }
  const back = { href: withQuery(path, { q, kind }), text: nothing.back }
  return { title: nothing.past, says: nothing.pastSays, action: back }
}

function nextStep(words: Words, { q, kind, phrases }: Asked): Link {
  const { nothing } = words.search
  if (kind !== undefined) return { href: withQuery(path, { q }), text: nothing.everywhere }
  const all = phrases.flatMap((phrase) => phrase.words)
  if (all.length > phrases.length)
    return { href: withQuery(path, { q: all.join(' ') }), text: nothing.apart }
  const [longest] = [...all].sort((one, other) => other.length - one.length)
  if (longest !== undefined && all.length > 1)
    return { href: withQuery(path, { q: longest }), text: nothing.alone(longest) }
  return { href: '/events', text: nothing.browse }
}
