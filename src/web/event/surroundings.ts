import { eventDates } from '../../domain/wording/event-dates.ts'
import type { Link } from '../page/link.ts'
import { safeUrl } from '../page/safe-url.ts'
import type { Outlook } from './outlook.ts'
import type { Scope } from './scope.ts'
import { type Shown, shown } from './shown.ts'

/** One document that the event's claims stand in. */
export type DocumentLine = Readonly<{
  document: Link
  publisher: Link
  published: string
  claims: string
  address: string | undefined
}>

/** One event within the event. */
export type ContainedLine = Readonly<{ event: Link; when: string; counts: string }>

/** A fact about the event; `links` where it leads somewhere. */
export type EventFact = Readonly<{
  label: string
  text: string | undefined
  links: readonly Link[]
}>

const shownDocuments = 60
const shownEvents = 60
const shownSides = 12
const shownMembers = 8

/** The documents that the claims in scope stand in, by date, those without one last. At most 60. */
export function documentLines({ words, index, href }: Outlook, scope: Scope): Shown<DocumentLine> {
  const claims = new Map<string, Set<string>>()
  for (const { claim } of scope.claims) {
    for (const { document } of claim.citations) {
      const known = claims.get(document)
      if (known) known.add(claim.id)
      else claims.set(document, new Set([claim.id]))
    }
  }
  const documents = [...claims]
    .flatMap(([id, cited]) => {
      const document = index.document(id)
      return document === undefined ? [] : [{ document, cited: cited.size }]
    })
    .sort((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1))
  const lines = documents.slice(0, shownDocuments).map(({ document, cited }) => ({
    document: { href: href.document(document.id), text: document.title },
    publisher: {
      href: href.actor(document.publisher),
      text: index.actor(document.publisher)?.name ?? document.publisher,
    },
    published:
      document.publishedAt === undefined
        ? words.event.documents.undated
        : words.formats.date(document.publishedAt),
    claims: words.formats.count(cited),
    address: safeUrl(document.url),
  }))
  return shown(lines, documents.length, words.event.documents.more)
}

function dateOf({
  document,
}: Readonly<{ document: Readonly<{ publishedAt: string | undefined }> }>) {
  return document.publishedAt ?? '\uffff'
}

/** The events directly within the event, in the order recorded, with what is claimed on each. At most 60. */
export function containedLines(outlook: Outlook, eventId: string): Shown<ContainedLine> {
  const { words, index, analysis, href } = outlook
  const events = index.bundle.events.filter(({ within }) => within === eventId)
  const lines = events.slice(0, shownEvents).map(({ id, title }) => {
    const isInside = (event: string) => index.eventLine(event).includes(id)
    return {
      event: { href: href.event(id), text: title },
      when: whenOf(outlook, id),
      counts: words.event.contained.counts(
        analysis.questions.filter(({ question }) => isInside(question.event)).length,
        analysis.claims.filter(({ question }) => isInside(question.event)).length,
      ),
    }
  })
  return shown(lines, events.length, words.event.contained.more)
}

function whenOf({ words, index }: Outlook, eventId: string): string {
  const event = index.event(eventId)
  return (event && eventDates(event)) ?? words.event.notRecorded
}

/** When, where, whose sides, within what, and how many victims are identified: never who they are. */
export function eventFacts(outlook: Outlook, eventId: string): readonly EventFact[] {
  const { words, index, href } = outlook
  const said = words.event
  const event = index.event(eventId)
  const within = event?.within === undefined ? undefined : index.event(event.within)
  const sides = firstOf(index.sidesOf(eventId), shownSides, said.andMore, ({ name, members }) =>
    said.side(
      name,
      firstOf(members, shownMembers, said.andMore, (id) => index.actor(id)?.name ?? id).filter(
        (member) => member !== name,
      ),
    ),
  )
  const plain = (label: string, text: string): EventFact => ({ label, text, links: [] })
  return [
    plain(said.facts.when, whenOf(outlook, eventId)),
    plain(said.facts.where, event?.place ?? said.notRecorded),
    plain(said.facts.sides, sides.length > 0 ? sides.join(' · ') : said.notRecorded),
    ...(within === undefined
      ? []
      : [
          {
            label: said.facts.within,
            text: undefined,
            links: [{ href: href.event(within.id), text: within.title }],
          },
        ]),
    ...(event === undefined || event.victims.length === 0
      ? []
      : [plain(said.facts.victims, words.formats.count(event.victims.length))]),
  ]
}

function firstOf<Thing>(
  things: readonly Thing[],
  most: number,
  andMore: (left: number) => string,
  nameOf: (thing: Thing) => string,
): readonly string[] {
  const names = things.slice(0, most).map(nameOf)
  return things.length > most ? [...names, andMore(things.length - most)] : names
}
