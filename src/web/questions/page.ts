import type { QuestionRow } from '../../db/lists/list-questions.ts'
import type { Listed } from '../../db/lists/page.ts'
import { type QuestionType, questionTypes } from '../../domain/question/question.ts'
import { type EmptyState, emptyState } from '../list/empty-state.ts'
import type { EventChoice } from '../list/event-choices.ts'
import {
  type Facet,
  type FilterForm,
  filterForm,
  selectFacet,
  settingsOf,
  textFacet,
  tickFacet,
} from '../list/filter-form.ts'
import { type Pager, pagerOf } from '../list/pager.ts'
import type { Tally } from '../list/tally.ts'
import { type Chip, contestedChip, sampleChip, severityChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { type Glossary, glossaryOf } from '../page/glossary.ts'
import { keyWords } from '../page/key-words.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'

/** One question as the list shows it. */
export type QuestionLine = Readonly<{
  question: Link
  event: Link
  key: string
  chips: readonly Chip[]
  tallies: readonly Tally[]
}>

/** The questions of all events, or the disputed among them. */
export type QuestionsPage = Framed &
  Readonly<{
    lede: string
    filters: FilterForm
    columns: readonly string[]
    lines: readonly QuestionLine[]
    empty: EmptyState | undefined
    pager: Pager
    glossary: Glossary
  }>

export const questionsView = view<QuestionsPage>('questions/questions')

type Filters = Readonly<{
  q: string | undefined
  disputed: true | undefined
  event: string | undefined
  type: QuestionType | undefined
}>

/**
 * Words the questions list.
 *
 * @param found the questions of this page, the events to choose from, and the filters in force.
 */
export function questionsPage(
  setting: Setting,
  found: Readonly<{
    questions: Listed<QuestionRow>
    events: readonly EventChoice[]
    filters: Filters
  }>,
): QuestionsPage {
  const { words } = setting
  const said = words.questions
  const facets = facetsOf(words, found.events, found.filters)
  const filters = filterForm(words, '/questions', facets)
  const { disputed } = found.filters
  const { rows } = found.questions
  return {
    frame: frameOf(setting, {
      title: disputed ? said.disputedTitle : said.title,
      path: '/questions',
      section: disputed ? 'disputed' : 'questions',
    }),
    lede: disputed ? said.disputedLede : said.lede,
    filters,
    columns: Object.values(said.columns),
    lines: rows.map((row) => questionLine(words, row)),
    empty: rows.length > 0 ? undefined : nothingFound(words, filters, disputed === true),
    pager: pagerOf(words, found.questions, '/questions', settingsOf(facets)),
    glossary: glossaryOf(words.glossary.summary, [words.terms.severities]),
  }
}

function facetsOf(
  words: Words,
  events: readonly EventChoice[],
  { q, disputed, event, type }: Filters,
): readonly Facet[] {
  const { filters } = words.questions
  const { any } = words.filters
  const types = questionTypes.map((value) => ({
    value,
    text: words.terms.questionTypes[value].word,
  }))
  return [
    textFacet('q', filters.text, q),
    selectFacet({ name: 'event', label: filters.event, any }, events, event),
    selectFacet({ name: 'type', label: filters.type, any }, types, type),
    tickFacet('disputed', filters.disputed, disputed),
  ]
}

function nothingFound(words: Words, filters: FilterForm, disputed: boolean): EmptyState {
  const { calm, empty, next } = words.questions
  return disputed && filters.chosen.length === 1
    ? { ...calm, action: filters.clear }
    : emptyState(words, filters, empty, { href: '/events', text: next })
}

function questionLine(words: Words, row: QuestionRow): QuestionLine {
  const { columns } = words.questions
  const { count } = words.formats
  const { worstSeverity, contested, sample } = row
  const key = keyWords(words, row)
  return {
    question: { href: hrefOf.question(row.id), text: row.text },
    event: { href: hrefOf.event(row.event.id), text: row.event.title },
    key: key === '' ? words.terms.questionTypes[row.type].word : key,
    chips: [
      ...(contested ? [contestedChip(words)] : []),
      ...(worstSeverity === undefined ? [] : [severityChip(words, worstSeverity)]),
      ...(sample ? [sampleChip(words)] : []),
    ],
    tallies: [
      { label: columns.claims, figure: count(row.claims), isLoud: false },
      { label: columns.conflicts, figure: count(row.conflicts), isLoud: row.conflicts > 0 },
    ],
  }
}
