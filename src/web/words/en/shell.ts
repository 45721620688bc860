import { searchBox } from './search.ts'

/** The frame round every page: navigation, notices, errors. */
export const shell = {
  product: 'Says Who',
  skip: 'Skip to content',
  mainNavigation: 'Main',
  breadcrumbs: 'You are here',
  actions: 'Change what this page shows',
  navigation: {
    events: 'Events',
    disputed: 'Disputed',
    questions: 'All questions',
    claims: 'Claims',
    documents: 'Documents',
    actors: 'Actors',
  },
  recentChanges: 'Recent changes',
  searchBox,
  footer:
    'Says Who compares what sources say. It never averages, never drops the losing figure, and does not decide who is right.',
  titled: (title: string) => `${title} · Says Who`,
  notices: {
    'samples-removed': 'The sample events are gone. What you entered yourself is untouched.',
    'samples-absent': 'There were no sample events left to remove.',
    saved: 'Saved. Its history shows what changed, and can undo it.',
    unchanged: 'Nothing was different, so nothing was saved.',
    withdrawn:
      'Withdrawn. It is out of every page and count; its history is kept, and it can be restored.',
    restored: 'Done: the version you chose stands again.',
    'finding-saved':
      'Saved, under your name. Nobody has signed it off: it counts as one person’s finding.',
    'finding-withdrawn': 'Taken back. It stays in the history.',
    undone: 'Undone. The change that was undone stays in its history.',
    merged: 'Merged. Both read as one now; it can be undone below.',
    unmerged: 'The merge is undone. Both read again as they were entered.',
    'merged-away': (name: string) =>
      `What was at that address is merged into “${name}”, which is shown here.`,
  },
  keys: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    off: 'Turn these keys off in this browser',
    lines: [
      { keys: '/', does: 'moves to the search box' },
      { keys: 'f', does: 'moves to the filter' },
      { keys: 'g e', does: 'opens the events' },
      { keys: 'g q', does: 'opens the questions' },
      { keys: 'g c', does: 'opens the claims' },
      { keys: 'g d', does: 'opens the documents' },
      { keys: 'g a', does: 'opens the actors' },
      { keys: '?', does: 'shows or hides this list' },
    ],
  },
}

/** What a page says when it cannot be shown. */
export const errors = {
  titled: (title: string) => `Error: ${title}`,
  back: 'Go to the events',
  faults: 'What is wrong',
  invalid: {
    title: 'That request cannot be read',
    says: 'Something in the address is not what this page expects.',
  },
  forbidden: {
    title: 'Not allowed',
    says: 'You may not do that here.',
  },
  'not-found': {
    title: 'Not found',
    says: 'There is nothing at this address. It may have been removed, or never existed.',
  },
  'method-not-allowed': {
    title: 'Not possible here',
    says: 'This address exists, but not for that kind of request.',
  },
  conflict: {
    title: 'Somebody was faster',
    says: 'What you were working on has changed in the meantime.',
  },
  'too-large': {
    title: 'Too large',
    says: 'What was sent is larger than this page takes.',
  },
  misdirected: {
    title: 'Wrong host name',
    says: 'This server does not answer to the host name in the address. Open it at its own address, or set BASE_URL to the address people use.',
  },
  'cross-site': {
    title: 'Not allowed',
    says: 'This form was not sent from a page of this server, so it was not accepted.',
  },
  unavailable: {
    title: 'The database does not answer',
    says: 'Nothing was saved. Reading may still work. Try again in a moment.',
  },
  broken: {
    title: 'Something went wrong here',
    says: 'It is our mistake, and it has been noted. Go back and try again; if it happens again, tell whoever runs this server.',
  },
  unknownParameter: (name: string) => `“${name}” is not a setting of this page.`,
  badParameter: (name: string) => `“${name}” has a value this page does not know.`,
  nothingCalled: (what: string, id: string) => `There is no ${what} with the id “${id}”.`,
}
