import { type Names, namesAmong, namesToOffer } from '../../../db/changing/names.ts'
import { partIdsOf } from '../../../db/changing/part-ids.ts'
import { findFamily } from '../../../db/find-family.ts'
import type { Store } from '../../../db/store.ts'
import type { Bundle } from '../../../domain/bundle/bundle.ts'
import { longest } from '../../../domain/bundle/limits.ts'
import type { Event } from '../../../domain/event/event.ts'
import { readName } from '../../entry/read-name.ts'
import { Reader } from '../../entry/reader.ts'
import type { Group, SheetOf, Typed } from '../../entry/sheet.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'
import {
  anotherSide,
  membersTyped,
  readSides,
  type SideGround,
  sideGroups,
  sidesTyped,
} from './sides.ts'
import { addUnsound } from './unsound-faults.ts'

/** How an event is written in a form, save for its victims, who have a form of their own. */
export const eventSheet: SheetOf<'event'> = async (deps, words, ask) => {
  const { store, newId } = deps
  const { subject, contents, typed, query } = ask
  const within = typed?.within?.trim() ?? ''
  const opened = query.within ?? ''
  const events = await namesAmong(store, 'event', {
    ids: [...contents.flatMap((one) => one.within ?? []), ...(opened === '' ? [] : [opened])],
    texts: within === '' ? [] : [within],
  })
  const members = contents.flatMap(({ sides }) => sides.flatMap((side) => side.members))
  const names = await namesAmong(store, 'actor', { ids: members, texts: membersTyped(typed ?? {}) })
  const known = subject === undefined ? [] : await partIdsOf(store, 'side', subject.id)
  const families = subject && (await familiesOf(store, subject, events.meantBy(within)))
  const ground = { names, known: new Set(known), newId }
  const { eventEntry: said } = words
  return {
    title: subject === undefined ? said.add : said.edit(subject.title),
    groups: (sent) => [...groupsOf(words), ...sideGroups(words, sent)],
    buttons: [anotherSide(words)],
    suggestions: {
      events: await namesToOffer(store, 'event'),
    },
    blank: opened === '' ? {} : { within: events.textOf(opened) },
    typedOf: (event) => ({ ...typedOf(event, events), ...sidesTyped(event.sides, names.textOf) }),
    pathOf: hrefOf.event,
    read: (sent, id) => {
      const reader = new Reader(sent, words)
      const content = readEvent(reader, words, { id, sent, subject, events, ground })
      if (families !== undefined && reader.faults.length === 0) {
        addUnsound(reader, words, { ...families, typed: sent, event: content })
      }
      const { faults } = reader
      return faults.length > 0 ? { ok: false, faults } : { ok: true, content, before: [] }
    },
  }
}

/** The family an event is in, and the one it would lie within where that is another. */
async function familiesOf(
  store: Store,
  { id }: Event,
  meant: ReturnType<Names['meantBy']>,
): Promise<Readonly<{ family: Bundle; joined: Bundle | undefined }> | undefined> {
  const own = await findFamily(store, id)
  const other = typeof meant === 'object' ? await findFamily(store, meant.id) : undefined
  return own && { family: own.bundle, joined: other?.root === own.root ? undefined : other?.bundle }
}

function readEvent(
  reader: Reader,
  words: Words,
  about: Readonly<{
    id: string
    sent: Typed
    subject: Event | undefined
    events: Names
    ground: SideGround
  }>,
): Event {
  const { id, sent, subject, events, ground } = about
  const startedOn = reader.day('startedOn')
  const endedOn = reader.day('endedOn')
  if (startedOn !== undefined && endedOn !== undefined && endedOn < startedOn) {
    reader.fault('endedOn', words.eventEntry.faults.endsFirst)
  }
  return {
    id,
    title: reader.line('title', { longest: longest.title, required: true }) ?? '',
    place: reader.line('place', { longest: longest.name }),
    startedOn,
    endedOn,
    dateAsWorded: reader.line('dateAsWorded', { longest: longest.hedge }),
    within: readName(reader, words, { field: 'within', kind: 'event', names: events }),
    sides: readSides(reader, words, { typed: sent, before: subject?.sides ?? [], ground }),
    victims: subject?.victims ?? [],
  }
}

function typedOf(event: Event, { textOf }: Names): Typed {
  return {
    title: event.title,
    place: event.place ?? '',
    startedOn: event.startedOn ?? '',
    endedOn: event.endedOn ?? '',
    dateAsWorded: event.dateAsWorded ?? '',
    within: event.within === undefined ? '' : textOf(event.within),
  }
}

function groupsOf({ eventEntry: said }: Words): readonly Group[] {
  return [
    {
      legend: said.what,
      fields: [
        { kind: 'line', name: 'title', label: said.title, hint: said.titleHint, required: true },
        { kind: 'line', name: 'place', label: said.place, hint: said.placeHint },
        { kind: 'line', name: 'startedOn', label: said.startedOn, hint: said.dayHint },
        { kind: 'line', name: 'endedOn', label: said.endedOn },
        {
          kind: 'line',
          name: 'dateAsWorded',
          label: said.dateAsWorded,
          hint: said.dateAsWordedHint,
        },
        {
          kind: 'line',
          name: 'within',
          label: said.within,
          hint: said.withinHint,
          suggestions: 'events',
        },
      ],
    },
  ]
}
