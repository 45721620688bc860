import { formatsOf } from '../../formats.ts'

const { count, counted, list } = formatsOf('en-GB')

const origins = { one: 'origin', other: 'origins' }

const moved = {
  claims: { one: 'claim', other: 'claims' },
  documents: { one: 'document', other: 'documents' },
  sides: { one: 'side', other: 'sides' },
  questions: { one: 'question', other: 'questions' },
  events: { one: 'event within it', other: 'events within it' },
  speakers: { one: 'actor who speaks for it', other: 'actors who speak for it' },
}

type Moved = Readonly<Record<keyof typeof moved, number>>

/** What is said where one thing is taken for another, and where that is taken back. */
export const merge = {
  link: 'Same as another…',
  title: (name: string) => `Is “${name}” the same as another?`,
  eyebrow: (kind: string) => `Merge this ${kind}`,
  lede: 'Two entries for one and the same become one in every page and count. No entry is rewritten, and a merge can be undone at any time.',
  what: 'What it is the same as',
  kept: (kind: string) => `The ${kind} to keep`,
  keptHint: 'Begin to type its name. Its page stays; this one leads there.',
  keptQuestion: 'The question to keep',
  keptQuestionHint:
    'Questions of the same event and those around it, with the same kind of answer.',
  noQuestions: 'There is no other question here with the same kind of answer.',
  reason: 'Why they are the same',
  reasonHint: 'Kept for all to read, such as “the same hospital, spelt in two ways”.',
  show: 'Show what changes',
  submit: 'Merge them',
  all: 'All merges',
  turned: (name: string) => `Keep “${name}” instead`,
  faultsTitle: 'This could not be merged yet',
  lookFirst: 'Look at what would change first: it is shown below. Then press “Merge them”.',
  preview: {
    title: (merged: string, kept: string) => `What changes if “${merged}” is read as “${kept}”`,
    moves: (moving: Moved) => {
      const parts = Object.entries(moved).flatMap(([name, forms]) => {
        const figure = moving[name as keyof typeof moved]
        return figure === 0 ? [] : [counted(figure, forms)]
      })
      return parts.length === 0
        ? 'Nothing names it yet, so nothing moves with it.'
        : `It takes with it: ${list(parts)}.`
    },
    noFamilies: 'No event is touched.',
    left: (left: number) =>
      `${counted(left, { one: 'more event is', other: 'more events are' })} touched and not compared here.`,
    claim: (figure: string, claimant: string) => `${figure}, by ${claimant}`,
    origins: (claim: string, before: number, after: number) =>
      `${claim}: ${counted(before, origins)} → ${count(after)}`,
    contested: (claim: string) => `${claim}: becomes contested`,
    uncontested: (claim: string) => `${claim}: is no longer contested`,
    conflictsNew: (figure: number) =>
      counted(figure, { one: 'conflict appears', other: 'conflicts appear' }),
    conflictsGone: (figure: number) =>
      counted(figure, { one: 'conflict disappears', other: 'conflicts disappear' }),
    more: (left: number) => `and ${count(left)} more`,
    nothing: 'No origins, no conflicts and nothing contested change here.',
  },
  held: (name: string, by: string, when: string, reason: string) =>
    `Also holds: ${name} (merged by ${by} on ${when}: ${reason})`,
  undo: 'Undo this merge',
  undoing: {
    title: 'Undo a merge',
    says: 'Both read again as two, as they were entered.',
    whoFirst: 'Say who undoes it: your name is kept with the change.',
  },
  list: {
    title: 'Merges',
    lede: 'Entries that are read as one, the last merged first. Every merge can be undone; those that were stay here.',
    stands: 'stands',
    undone: (when: string) => `undone on ${when}`,
    none: 'Nothing has been merged yet. A thing’s own page has a link “Same as another…”.',
  },
}
