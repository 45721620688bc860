import { formatsOf } from '../../formats.ts'

const { count, counted } = formatsOf('en-GB')

const questions = { one: 'question', other: 'questions' }
const claims = { one: 'claim', other: 'claims' }

/** What the history of a thing, its tombstone and the list of recent changes say. */
export const history = {
  thing: 'thing',
  noRevision: (revision: number) => `There is no revision ${count(revision)} of this.`,
  title: (name: string) => `History of ${name}`,
  revisionTitle: (revision: number, name: string) => `Revision ${count(revision)} of ${name}`,
  known: {
    actor: (name: string) => name,
    event: (name: string) => name,
    document: (name: string) => name,
    question: (name: string) => name,
    claim: (question: string) => `a claim on “${question}”`,
    search: (question: string) => `a search in vain on “${question}”`,
  },
  eyebrow: (kind: string) => `What has happened to this ${kind}`,
  stands: 'It stands. The newest change comes first; nothing here is ever lost.',
  gone: 'It is withdrawn. Its history is kept, and it can be restored.',
  open: 'Open its page',
  all: 'The whole history',
  changesHeading: 'Changes',
  actsHeading: 'Take something back',
  when: 'When',
  by: 'By',
  why: 'Why',
  revision: (revision: number) => `Revision ${count(revision)}`,
  newest: 'newest',
  verbs: {
    enter: 'Entered',
    revise: 'Changed',
    revert: 'Went back to an earlier version',
    restore: 'Restored',
    withdraw: 'Withdrawn',
    remove: 'Removed the samples',
    merge: 'Merged',
  },
  undid: 'Undid an earlier change',
  tookUp: (revision: number) => `Took up revision ${count(revision)} again.`,
  parts: {
    seed: 'Says Who, as a sample',
    'command-line': 'an import on the command line',
    import: 'an import',
    web: 'somebody in the browser, without a name',
  },
  permanent: 'Link to this revision',
  copy: 'Copy the link',
  copied: 'Copied.',
  asRecorded: 'Its page as it was recorded then',
  takeUpLink: 'Take this version up again',
  first: 'This is what was entered:',
  saidThen: 'What it said in this revision',
  changed: 'What is different from the revision before:',
  nothing: 'No field shown here is different from the revision before.',
  unworded: 'Its fields cannot be shown, since what it lies in is withdrawn.',
  yes: 'yes',
  victims: 'Identified victims',
  added: 'added:',
  removed: 'removed:',
  marksEnd: 'end of change',
  leftOut: (length: number) => `… ${count(length)} characters not shown …`,
  more: (left: number) => `and ${count(left)} more`,
  newer: 'Newer changes',
  older: 'Older changes',
  undoReason: 'Undone.',
  acts: {
    undo: {
      title: 'Undo the newest change',
      button: 'Undo',
      hint: 'Optional. A few words for whoever reads the history.',
    },
    reversion: {
      title: 'Take this version up again',
      button: 'Take it up again',
      says: 'What it said then becomes the newest revision. What it says now stays in its history.',
      hint: 'Optional. A few words for whoever reads the history.',
    },
    withdrawal: {
      title: 'Withdraw it',
      button: 'Withdraw',
      says: 'It leaves every page and every count. Its rows and its history stay, and it can be restored.',
      hint: 'Kept for all to read, such as “entered twice”.',
    },
    restoration: {
      title: 'Restore it',
      button: 'Restore',
      says: 'It stands again as it last did.',
      hint: 'Optional. A few words for whoever reads the history.',
    },
  },
  undoes: {
    change: (revision: number) => `It goes back to revision ${count(revision)}.`,
    withdrawal: (revision: number) => `It stands again, as in revision ${count(revision)}.`,
    entering: 'It was entered by that change, so it is withdrawn.',
  },
  undoing: (what: string, when: string, by: string) => `Takes back: ${what}, ${when}, by ${by}.`,
  goesAlong: (held: Readonly<{ questions: number; claims: number }>) => {
    const parts = [
      ...(held.questions === 0 ? [] : [counted(held.questions, questions)]),
      ...(held.claims === 0 ? [] : [counted(held.claims, claims)]),
    ]
    return `With it go ${parts.join(' and ')}. They come back when it is restored.`
  },
  alerts: {
    faults: 'This could not be done yet',
    faster: 'Somebody was faster',
    fasterSays:
      'This has changed since you opened it, so nothing was done. Look at the newest change below, then decide again. Your name and reason still stand in the form.',
    named: 'Others still name this, so it cannot be withdrawn',
    namedSays: 'Change or withdraw these first:',
    dangling: 'What it names is withdrawn',
    danglingSays: 'Restore these first:',
  },
  tombstone: {
    title: (name: string) => `Withdrawn: ${name}`,
    says: (by: string, when: string) => `Withdrawn by ${by} on ${when}.`,
    reason: (reason: string) => `The reason given: ${reason}`,
    noReason: 'No reason was given.',
    sample: 'It was a sample, and was removed together with the other samples.',
    within: 'This went with what it lies in:',
    history: 'See its history',
    holderHistory: 'See the history of what it lies in',
  },
}

/** The list of all changes. */
export const changes = {
  title: 'Recent changes',
  lede: 'Every entry of the log, newest first: who did what, and to what.',
  caption: 'Entries of the log',
  columns: { when: 'When', who: 'Who', what: 'What', history: 'History' },
  history: 'history',
  filters: { by: 'Person', kind: 'Kind' },
  kinds: {
    actor: 'Actors',
    event: 'Events',
    document: 'Documents',
    question: 'Questions',
    claim: 'Claims',
    search: 'Searches in vain',
  },
  actions: {
    enter: 'entered',
    revise: 'changed',
    revert: 'went back to an earlier version of',
    restore: 'restored',
    withdraw: 'withdrew',
    merge: 'merged',
  },
  things: {
    'samples.remove': 'removed the samples',
    'import.enter': 'imported a bundle',
  },
  newest: 'Back to the newest',
  older: 'Older changes',
  paging: 'Pages of this list',
  empty: {
    title: 'Nothing has been changed yet',
    says: 'What is entered or changed is listed here.',
  },
}
