import type { DocumentRow } from '../../db/lists/list-documents.ts'
import type { Listed } from '../../db/lists/page.ts'
import { type EmptyState, emptyState } from '../list/empty-state.ts'
import {
  type FilterForm,
  filterForm,
  keptFacet,
  settingsOf,
  textFacet,
} from '../list/filter-form.ts'
import { type Pager, pagerOf } from '../list/pager.ts'
import type { Tally } from '../list/tally.ts'
import { type Chip, sampleChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'

/** One document as the list shows it. `language` is a tag for the title, empty where it is not known. */
export type DocumentLine = Readonly<{
  document: Link
  language: string
  publisher: Link
  when: string
  sample: Chip | undefined
  tallies: readonly Tally[]
}>

/** The documents list. */
export type DocumentsPage = Framed &
  Readonly<{
    lede: string
    by: string
    filters: FilterForm
    columns: readonly string[]
    lines: readonly DocumentLine[]
    empty: EmptyState | undefined
    pager: Pager
  }>

export const documentsView = view<DocumentsPage>('documents/documents')

/**
 * Words the documents list.
 *
 * @param filters in force; the publisher also by name.
 */
export function documentsPage(
  setting: Setting,
  documents: Listed<DocumentRow>,
  filters: Readonly<{
    q: string | undefined
    publisher: string | undefined
    publisherName: string | undefined
  }>,
): DocumentsPage {
  const { words } = setting
  const { documents: said } = words
  const { q, publisher, publisherName } = filters
  const kept =
    publisher === undefined ? undefined : { value: publisher, text: publisherName ?? publisher }
  const facets = [
    textFacet('q', said.filters.text, q),
    keptFacet('publisher', said.filters.publisher, kept),
  ]
  const form = filterForm(words, '/documents', facets)
  const add = { href: '/documents/new', text: words.documentEntry.add }
  return {
    frame: frameOf(setting, {
      title: said.title,
      path: '/documents',
      section: 'documents',
      actions: [add],
    }),
    lede: said.lede,
    by: said.by,
    filters: form,
    columns: Object.values(said.columns),
    lines: documents.rows.map((row) => documentLine(words, row)),
    empty: documents.rows.length > 0 ? undefined : emptyState(words, form, said.empty, add),
    pager: pagerOf(words, documents, '/documents', settingsOf(facets)),
  }
}

function documentLine(words: Words, row: DocumentRow): DocumentLine {
  const { documents: said, formats } = words
  return {
    document: { href: hrefOf.document(row.id), text: row.title },
    language: row.language ?? '',
    publisher: { href: hrefOf.actor(row.publisher.id), text: row.publisher.name },
    when: row.publishedAt === undefined ? said.undated : formats.date(row.publishedAt),
    sample: row.sample ? sampleChip(words) : undefined,
    tallies: [
      { label: said.columns.citations, figure: formats.count(row.citations), isLoud: false },
    ],
  }
}
