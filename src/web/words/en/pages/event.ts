import type { FindingParts } from '../../../../exports/report/report-words.ts'
import { formatsOf } from '../../formats.ts'

const { count, counted, list } = formatsOf('en-GB')

const questionForms = { one: 'question', other: 'questions' }
const claimForms = { one: 'claim', other: 'claims' }
const claimantForms = { one: 'claimant', other: 'claimants' }

/** Says in a sentence or two what the accounts of an event come to. */
function findingSentence({ questions, claims, claimants, contested, apart }: FindingParts): string {
  if (claims === 0) return 'Nothing has been claimed here yet.'
  const basis = `${counted(claims, claimForms)} by ${counted(claimants, claimantForms)}`
  const alike =
    apart === 0
      ? ''
      : ` ${counted(apart, { one: 'pair of figures', other: 'pairs of figures' })} only ${apart === 1 ? 'seems' : 'seem'} to conflict.`
  if (contested.length === 0) {
    return `No two of the accounts recorded here contradict each other: ${basis}, on ${counted(questions, questionForms)}.${alike}`
  }
  const named = contested.slice(0, 3).join('; ')
  const more = contested.length > 3 ? `; and ${count(contested.length - 3)} more` : ''
  return `The accounts disagree on ${count(contested.length)} of ${counted(questions, questionForms)}: ${named}${more}. Recorded: ${basis}.${alike}`
}

/** The page of one event. */
export const event = {
  what: 'event',
  eyebrow: 'Event',
  facts: {
    when: 'When',
    where: 'Where',
    sides: 'Sides',
    within: 'Part of',
    report: 'Report',
  },
  notRecorded: 'not recorded',
  worded: (text: string) => `“${text}”, as worded`,
  andMore: (left: number) => `${count(left)} more`,
  side: (name: string, members: readonly string[]) =>
    members.length === 0 ? name : `${name} (${list(members)})`,
  reports: { html: 'Corroboration report', csv: 'CSV', json: 'JSON' },
  finding: findingSentence,
  drafts: {
    heading: 'Wording to print',
    says: 'Drafted from the claims as recorded: every figure with its claimant and its bound.',
    copy: 'Copy',
    copied: 'Copied',
    more: (left: number) =>
      `Wording for ${counted(left, { one: 'more question', other: 'more questions' })}`,
    rest: (left: number) =>
      `The wording of ${counted(left, { one: 'more question', other: 'more questions' })} stands on their own pages.`,
  },
  matrix: {
    heading: 'Who says what',
    caption: 'Questions down the side, claimants across. An empty cell is work still to do.',
    question: 'Question',
    none: 'There are no questions about this event yet.',
    more: (rows: number, claimants: number) =>
      `Not shown here: ${list([
        ...(rows > 0 ? [counted(rows, { one: 'more question', other: 'more questions' })] : []),
        ...(claimants > 0
          ? [counted(claimants, { one: 'more claimant', other: 'more claimants' })]
          : []),
      ])}.`,
    all: 'All questions of the event',
    legend: 'What the cells mean',
    signs: {
      figure: { sign: '46', word: 'a figure or an answer', means: 'as stated, with its bound' },
      zero: { sign: '0', word: 'none', means: 'a figure: the claimant says there were none' },
      denied: { sign: '≠', word: 'denied', means: 'the claimant says that it is not so' },
      declined: { sign: '–', word: 'declined', means: 'asked, or spoke, and did not say' },
      withdrawn: { sign: '✕', word: 'withdrawn', means: 'said once, and taken back since' },
      searched: { sign: '○', word: 'looked for, none found', means: 'somebody searched in vain' },
      nothing: { sign: '·', word: 'nothing recorded', means: 'not looked for yet' },
    },
    contested: 'contested',
  },
  conflicts: {
    heading: 'What conflicts',
    none: 'No conflict is recorded.',
    settle: 'What would settle it',
    counts: 'Who counts what',
    moreClaims: (left: number) => `and ${counted(left, claimForms)} more`,
    more: (left: number) =>
      `${counted(left, { one: 'more conflict', other: 'more conflicts' })} in the report.`,
    total: (total: number) => counted(total, { one: 'conflict', other: 'conflicts' }),
  },
  apart: {
    heading: 'Only seems to conflict',
    says: 'These stand on different keys, so neither bears out nor contradicts the other.',
    differs: 'Differs in',
    parts: {
      event: 'the event',
      measure: 'what is counted',
      population: 'who is counted',
      victimSide: 'whose side they are on',
      causedBy: 'who caused it',
      place: 'the place',
      counting: 'in all, or newly added',
      question: 'the question asked',
    },
    more: (left: number) =>
      `${counted(left, { one: 'more pair', other: 'more pairs' })} in the report.`,
  },
  plots: {
    heading: 'The figures side by side',
    says: 'One plot for each thing counted: figures in different plots are not comparable.',
  },
  documents: {
    heading: 'Documents',
    none: 'No document is recorded.',
    caption: 'The documents, with how many claims each carries',
    columns: {
      document: 'Document',
      publisher: 'Publisher',
      published: 'Published',
      claims: 'Claims',
    },
    undated: 'no date',
    more: (left: number) =>
      `${counted(left, { one: 'more document', other: 'more documents' })} in the report.`,
  },
  contained: {
    heading: 'Events within this one',
    more: (left: number) =>
      `${counted(left, { one: 'more event', other: 'more events' })} not shown.`,
    counts: (questions: number, claims: number) =>
      `${counted(questions, questionForms)}, ${counted(claims, claimForms)}`,
  },
}
