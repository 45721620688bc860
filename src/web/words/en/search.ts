import { formatsOf } from '../formats.ts'

const { count, counted } = formatsOf('en-GB')

/** Looking for words in everything. */
export const search = {
  title: 'Search',
  titleFor: (typed: string) => `Search: ${typed}`,
  lede: 'Words in quotes, documents, questions, names and events.',
  hint: 'All words must be found; the last may be the start of a longer one. Put words in quotation marks to find them in a row.',
  filters: { text: 'Words', kind: 'In' },
  kinds: {
    event: 'Events',
    actor: 'Actors',
    question: 'Questions',
    document: 'Documents',
    claim: 'Claims',
  },
  oneOf: {
    event: 'Event',
    actor: 'Actor',
    question: 'Question',
    document: 'Document',
    claim: 'Claim',
  },
  countsTitle: 'Found, by kind',
  everything: 'Everything',
  results: 'Results',
  tally: (things: number, isMore: boolean) =>
    isMore ? (things >= 1000 ? 'more than 1,000' : `at least ${count(things)}`) : count(things),
  uncounted: 'not counted',
  summary: (things: number, page: number, pages: number) =>
    `${things >= 1000 ? 'More than 1,000 results' : `At least ${counted(things, { one: 'result', other: 'results' })}`}; these are the last changed. Add a word to find fewer. Page ${count(page)} of ${count(pages)}.`,
  speaksFor: 'speaks for',
  partOf: 'part of',
  blank: {
    title: 'What are you looking for?',
    says: 'Type a name, a figure, a place, or words of a quote: for example “46 Paktika”, or "killed in" with its quotation marks for these words in a row.',
    example: (word: string) => `Try “${word}”`,
    exampleWord: 'killed',
  },
  nothing: {
    title: 'Nothing found',
    says: (typed: string) => `Nothing recorded here holds all of ${typed}.`,
    noWords: 'There is neither a letter nor a digit to look for.',
    everywhere: 'Look in everything',
    apart: 'Look for these words anywhere, not in a row',
    alone: (word: string) => `Look for “${word}” alone`,
    browse: 'Go through the events',
    past: 'Past the last result',
    pastSays: 'Everything that was found stands on the pages before this one.',
    back: 'Back to the first page',
  },
}

/** The search box at the top of every page. */
export const searchBox = { label: 'Search everything', field: 'Words to find', button: 'Search' }
