import { formatsOf } from '../formats.ts'

const { counted, list } = formatsOf('en-GB')

/** The events. */
export const events = {
  title: 'Events',
  lede: 'What happened, and how far those who speak of it agree.',
  columns: {
    openConflicts: 'Open conflicts',
    contested: 'Contested questions',
    claims: 'Claims',
    changed: 'Last change',
  },
  within: 'part of',
  noDate: 'no date recorded',
  filters: {
    text: 'Title or place',
    contested: 'Contested only',
    sample: 'Samples only',
  },
  samples: {
    title: 'These are samples',
    says: (titles: readonly string[]) =>
      `${list(titles.map((title) => `“${title}”`))} came with the program to show how it reads a story. Look around, then start with your own.`,
    remove: 'Remove the samples',
  },
  empty: {
    title: 'No events yet',
    says: 'An event is what happened, where and when. Add one here, import a file of claims (a bundle) with “sayswho import FILE”, or bring the samples back with “sayswho seed”.',
  },
}

/** The questions of all events. */
export const questions = {
  title: 'All questions',
  disputedTitle: 'Disputed',
  lede: 'Everything that can be answered about an event, the most severely disputed first.',
  disputedLede: 'Questions on which the claimants cannot all be right, the most severe first.',
  columns: { claims: 'Claims', conflicts: 'Open conflicts' },
  victims: (side: string) => `on the side of ${side}`,
  causedBy: (side: string) => `by ${side}`,
  place: (place: string) => `in ${place}`,
  added: 'newly counted only',
  filters: {
    text: 'Words of the question',
    disputed: 'Disputed only',
    event: 'Event',
    type: 'Kind of answer',
  },
  empty: {
    title: 'No questions yet',
    says: 'A question is one thing that can be answered about an event, such as how many were killed, and where.',
  },
  next: 'Choose an event to ask about',
  calm: {
    title: 'Nothing is disputed',
    says: 'No two claimants contradict each other on anything recorded here.',
  },
}

/** The claims of all events. */
export const claims = {
  title: 'Claims',
  lede: 'Who answered what, and when; the latest first.',
  asked: 'Asked',
  says: 'says',
  in: 'in',
  moreCitations: (more: number) =>
    `and ${counted(more, { one: 'other place', other: 'other places' })}`,
  behind: (origins: number, publishers: number) =>
    `${counted(origins, { one: 'origin', other: 'origins' })}, ${counted(publishers, { one: 'publisher', other: 'publishers' })}`,
  filters: {
    event: 'Event',
    claimant: 'Claimant',
    state: 'State',
    corroboration: 'Corroboration',
    stance: 'Stance',
    measure: 'What is counted',
    contested: 'Contested only',
  },
  empty: {
    title: 'No claims yet',
    says: 'A claim is what somebody said, as cited from a document. It answers a question.',
  },
  next: 'Choose a question to answer',
}

/** The documents. */
export const documents = {
  title: 'Documents',
  lede: 'What was published, word for word, with every quote marked in its place.',
  columns: { citations: 'Quotes cited' },
  undated: 'no date of publication',
  by: 'published by',
  filters: { text: 'Title', publisher: 'Publisher' },
  empty: {
    title: 'No documents yet',
    says: 'A document is one publication by one publisher. Its text is kept as it was retrieved.',
  },
}

/** The actors. */
export const actors = {
  title: 'Actors',
  lede: 'Anyone who can assert or publish, and for whom they speak.',
  speaksFor: 'speaks for',
  columns: { claims: 'Claims', documents: 'Documents' },
  filters: { text: 'Name', kind: 'Kind' },
  empty: {
    title: 'No actors yet',
    says: 'An actor is a state, a ministry, a spokesperson, an outlet, a hospital, a witness: anyone who can assert or publish.',
  },
}
