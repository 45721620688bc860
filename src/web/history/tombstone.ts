import { holderOf } from '../../db/changing/held-things.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import { titlesOf } from '../../db/changing/titles-of.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import type { Reading } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Deps } from '../deps.ts'
import { nameFrom } from '../entry/person-name.ts'
import { sentToKept } from '../merge/kept.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { view } from '../views.ts'
import { type Act, restoration } from './acts.ts'
import { whoOf } from './entry-card.ts'
import { type Subject, sectionOf, subjectCalled } from './subject.ts'

/** Where a thing was that has been withdrawn: who did it, when, why, and how to bring it back. */
type TombstonePage = Framed &
  Readonly<{
    eyebrow: string
    within: Readonly<{ says: string; holder: string }> | undefined
    says: string
    reason: string
    links: readonly Link[]
    act: Act
  }>

const tombstoneView = view<TombstonePage>('history/tombstone')

/**
 * Lets a route answer 410, with who withdrew the thing and why, where it would say that there is none; or 303 to what the
 * thing is merged into.
 *
 * @param idName the parameter of the address that holds the id.
 */
export function orTombstone(kind: ThingKind, idName: string, handler: Handler): Handler {
  return async (deps, request, response) => {
    try {
      await handler(deps, request, response)
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code !== 'not-found') throw thrown
      const id = String(request.params[idName])
      if (await sentToKept(deps, response, { kind, id })) return
      const gone = await withdrawnAmong(deps.store, { kind, id })
      if (gone === undefined) throw thrown
      const setting = settingOf(deps, request)
      const about = await subjectsOf(deps, setting, { asked: { kind, id }, gone })
      response.removeHeader('ETag')
      response.set('Cache-Control', 'no-store')
      const page = tombstonePage(setting, { ...about, personName: nameFrom(request) })
      render(response, tombstoneView, page, 410)
    }
  }
}

type Named = Readonly<{ kind: ThingKind; id: string }>

/** The thing itself where it is withdrawn, or the first thing round it that is. */
async function withdrawnAmong(store: Reading, thing: Named): Promise<Named | undefined> {
  const newest = await newestRevision(store, thing.kind, thing.id)
  if (newest === undefined) return undefined
  if (!newest.stands) return thing
  const holder = await holderOf(store, thing.kind, thing.id)
  return holder && withdrawnAmong(store, holder)
}

async function subjectsOf(
  deps: Deps,
  { words }: Setting,
  { asked, gone }: Readonly<{ asked: Named; gone: Named }>,
): Promise<Readonly<{ subject: Subject; name: string; asked: Named }>> {
  const subject = await subjectCalled(deps, words, gone.id)
  const titleOf = await titlesOf(deps.store, [asked])
  return { subject, name: words.history.known[asked.kind](titleOf(asked)?.text ?? asked.id), asked }
}

function tombstonePage(
  setting: Setting,
  {
    subject,
    name,
    asked,
    personName,
  }: Readonly<{ subject: Subject; name: string; asked: Named; personName: string }>,
): TombstonePage {
  const { words } = setting
  const { tombstone: said } = words.history
  const isWithin = asked.id !== subject.id
  const withdrawal = `${subject.kind}.withdraw`
  const last = subject.history.entries.findLast(({ action }) => action === withdrawal)
  const noReason = subject.history.sample ? said.sample : said.noReason
  const held = { questions: 0, claims: 0 }
  return {
    frame: frameOf(setting, {
      title: said.title(name),
      path: hrefOf[asked.kind](asked.id),
      section: sectionOf[asked.kind],
    }),
    eyebrow: words.entry.kinds[asked.kind],
    within: isWithin ? { says: said.within, holder: subject.name } : undefined,
    says: last === undefined ? '' : said.says(whoOf(words, last), words.formats.date(last.at)),
    reason: last?.reason === undefined ? noReason : said.reason(last.reason),
    links: [
      ...(isWithin ? [{ href: hrefOf.history(subject.id), text: said.holderHistory }] : []),
      { href: hrefOf.history(asked.id), text: said.history },
    ],
    act: restoration(words, { subject, held, revision: undefined, personName, attempt: undefined }),
  }
}
