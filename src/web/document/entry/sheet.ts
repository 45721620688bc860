import { createHash } from 'node:crypto'
import { type Names, namesAmong, namesToOffer } from '../../../db/changing/names.ts'
import { citationsIn } from '../../../db/lists/citations-in.ts'
import { isWebAddress, longest } from '../../../domain/bundle/limits.ts'
import type { Document } from '../../../domain/document/document.ts'
import { idMeant, readName } from '../../entry/read-name.ts'
import { Reader } from '../../entry/reader.ts'
import type { Group, SheetOf, Typed } from '../../entry/sheet.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'
import { addAstray, astrayWith, type Cited } from './astray.ts'
import { addNotOwn, noLongerOwn } from './own-reporting.ts'

/** The limits of the form's body: a text of the greatest length, each unit as nine bytes, and the other fields. */
export const documentBody = { bytes: 9 * longest.documentText + 100 * 1024, fields: 100 }

/** How a document is written in a form. */
export const documentSheet: SheetOf<'document'> = async ({ store }, words, ask) => {
  const { subject, contents, typed } = ask
  const names = await namesAmong(store, 'actor', {
    ids: contents.map(({ publisher }) => publisher),
    texts: typed?.publisher === undefined ? [] : [typed.publisher.trim()],
  })
  const derived = contents.flatMap(({ derivedFrom }) => derivedFrom)
  const titles = await namesAmong(store, 'document', {
    ids: derived,
    texts: (typed?.derivedFrom ?? '').split('\n').map((line) => line.trim()),
  })
  const cited = subject === undefined ? [] : await citationsIn(store, subject.id)
  const meant = names.meantBy(typed?.publisher?.trim() ?? '')
  const isOther = typeof meant === 'object' && meant.id !== subject?.publisher
  const lost = isOther ? await noLongerOwn(store, meant.id, cited) : []
  const { documentEntry: said } = words
  return {
    title: subject === undefined ? said.add : said.edit(subject.title),
    groups: (sent) => groupsOf(words, isKeepAsked(sent, subject, cited)),
    suggestions: { actors: await namesToOffer(store, 'actor') },
    blank: {},
    typedOf: (document) => typedOf(document, { publisher: names, titles }),
    pathOf: hrefOf.document,
    read: (sent, id) => {
      const reader = new Reader(sent, words)
      const derivedFrom = readDerived(reader, words, { titles, known: new Set(derived) })
      const publisher = readName(reader, words, {
        field: 'publisher',
        kind: 'actor',
        names,
        required: true,
      })
      const content = { ...readPlain(reader, words, subject), id, derivedFrom }
      addNotOwn(reader, words, lost)
      addAstray(reader, words, astrayWith(content.text, subject, cited))
      const { faults } = reader
      return publisher === undefined || faults.length > 0
        ? { ok: false, faults }
        : { ok: true, content: { ...content, publisher }, before: [] }
    },
  }
}

/** The tick that lets quotes move is there once it is needed. */
function isKeepAsked(sent: Typed, subject: Document | undefined, cited: readonly Cited[]): boolean {
  if (sent.keep !== undefined) return true
  const text = textIn(sent.text ?? '', subject)
  return astrayWith(text, subject, cited).length > 0
}

function readPlain(
  reader: Reader,
  words: Words,
  subject: Document | undefined,
): Omit<Document, 'id' | 'publisher' | 'derivedFrom'> {
  const url = reader.line('url', { longest: longest.url })
  if (url !== undefined && !isWebAddress(url)) reader.fault('url', words.entry.faults.address)
  const typed = reader.text('text', { longest: longest.documentText })
  const text = typed === undefined ? undefined : textIn(typed, subject)
  return {
    title: reader.line('title', { longest: longest.title, required: true }) ?? '',
    url,
    language: reader.line('language', { longest: longest.name }),
    publishedAt: reader.moment('publishedAt'),
    retrievedAt: reader.moment('retrievedAt'),
    text,
    sha256: hashKept(subject, text),
  }
}

/** The text as it stands where only its line ends differ, which browsers change. */
function textIn(typed: string, subject: Document | undefined): string | undefined {
  const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n')
  const before = subject?.text
  if (before !== undefined && plain(typed) === plain(before)) return before
  return typed === '' ? undefined : plain(typed)
}

/** A hash given for the very text that stood does not hold for another. One of other bytes stays. */
function hashKept(subject: Document | undefined, text: string | undefined): string | undefined {
  const { sha256, text: before } = subject ?? {}
  if (sha256 === undefined || before === undefined || before === text) return sha256
  const ofText = createHash('sha256').update(before).digest('hex')
  return ofText === sha256.toLowerCase() ? undefined : sha256
}

/** A document may have been withdrawn since another was said to derive from it: its id stays. */
function readDerived(
  reader: Reader,
  words: Words,
  { titles, known }: Readonly<{ titles: Names; known: ReadonlySet<string> }>,
): readonly string[] {
  const field = 'derivedFrom'
  return reader.lines(field, { longest: longest.title + longest.id }).flatMap((text) => {
    if (known.has(text) && titles.meantBy(text) === 'none') return [text]
    return idMeant(reader, words, { field, kind: 'document', names: titles, text }) ?? []
  })
}

function typedOf(
  document: Document,
  { publisher, titles }: Readonly<{ publisher: Names; titles: Names }>,
): Typed {
  return {
    publisher: publisher.textOf(document.publisher),
    title: document.title,
    url: document.url ?? '',
    language: document.language ?? '',
    publishedAt: document.publishedAt ?? '',
    retrievedAt: document.retrievedAt ?? '',
    derivedFrom: document.derivedFrom.map(titles.textOf).join('\n'),
    text: document.text ?? '',
  }
}

function groupsOf({ documentEntry: said }: Words, isKeepAsked: boolean): readonly Group[] {
  return [
    {
      legend: said.what,
      fields: [
        {
          kind: 'line',
          name: 'publisher',
          label: said.publisher,
          hint: said.publisherHint,
          suggestions: 'actors',
          required: true,
        },
        { kind: 'line', name: 'title', label: said.title, required: true },
        { kind: 'line', name: 'url', label: said.url, hint: said.urlHint },
        { kind: 'line', name: 'language', label: said.language, hint: said.languageHint },
        { kind: 'line', name: 'publishedAt', label: said.publishedAt, hint: said.momentHint },
        { kind: 'line', name: 'retrievedAt', label: said.retrievedAt },
        {
          kind: 'area',
          name: 'derivedFrom',
          label: said.derivedFrom,
          hint: said.derivedFromHint,
          rows: 2,
        },
      ],
    },
    {
      legend: said.textLegend,
      fields: [
        { kind: 'area', name: 'text', label: said.text, hint: said.textHint, rows: 16 },
        ...(isKeepAsked ? [{ kind: 'tick', name: 'keep', label: said.keep } as const] : []),
      ],
    },
  ]
}
