import type { Search } from '../../db/find-family.ts'
import type { Outlook } from '../event/outlook.ts'
import { type Shown, shown } from '../event/shown.ts'
import { changeHref, hrefOf, type Link } from '../page/link.ts'

/** The searches in vain for one question: whose statement, who looked, when and where. */
export type SearchLines = Readonly<{
  heading: string
  searches: Shown<Readonly<{ actor: string; told: string; change: Link }>>
}>

const most = 60

/** Words the searches in vain for a question, in the order recorded; `undefined` where there are none. At most 60. */
export function searchLines(
  { words, index }: Outlook,
  searches: readonly Search[],
  questionId: string,
): SearchLines | undefined {
  const { searchEntry: said, formats, entry } = words
  const own = searches.filter(({ question }) => question === questionId)
  if (own.length === 0) return undefined
  const lines = own.slice(0, most).map(({ id, actor, searchedBy, searchedOn, place }) => ({
    actor: actor === undefined ? said.anybody : (index.actor(actor)?.name ?? actor),
    told: said.line(searchedBy, formats.date(searchedOn), place),
    change: { href: changeHref(hrefOf.search(id)), text: entry.actions.change },
  }))
  return { heading: said.heading, searches: shown(lines, own.length, said.more) }
}
