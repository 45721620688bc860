import type { FindingParts } from '../../../../exports/report/report-words.ts'
import { formatsOf } from '../../formats.ts'

const { count, counted, date, list } = formatsOf('en-GB')

const questionForms = { one: 'question', other: 'questions' }
const claimForms = { one: 'claim', other: 'claims' }
const claimantForms = { one: 'claimant', other: 'claimants' }

/** Who is on record, and how many claims have nobody named. */
function basisWords({ claims, claimants, unnamed }: FindingParts): string {
  const named = `${counted(claims - unnamed, claimForms)} by ${counted(claimants, claimantForms)}`
  if (unnamed === 0) return named
  const bare = `${count(unnamed)} with nobody named`
  return claims === unnamed
    ? counted(claims, claimForms).concat(' with nobody named')
    : `${named}, and ${bare}`
}

/** That nothing is on record; of an earlier time, that nothing was then. */
function nothingClaimed({ asOf }: FindingParts): string {
  return asOf === undefined
    ? 'Nothing has been claimed here yet.'
    : `Nothing had been claimed here by ${date(asOf)}: no figure, and no other answer.`
}

/** Says in a few sentences what the accounts of an event come to: what is disputed, and by whom, first. */
function findingSentence(parts: FindingParts): string {
  const { questions, claims, contested, lead, apart, explained } = parts
  if (claims === 0) return nothingClaimed(parts)
  const basis = basisWords(parts)
  const alike =
    apart === 0
      ? ''
      : ` ${counted(apart, { one: 'pair of answers', other: 'pairs of answers' })} only ${apart === 1 ? 'seems' : 'seem'} to conflict.`
  if (contested.length === 0 && explained > 0) {
    const are = counted(explained, { one: 'conflict is', other: 'conflicts are' })
    return `No conflict is open among the accounts recorded here, since ${are} explained by one person, not signed off: print each account with its claimant. Recorded: ${basis}, on ${counted(questions, questionForms)}.${alike}`
  }
  if (contested.length === 0) {
    return `No two of the accounts recorded here contradict each other: ${basis}, on ${counted(questions, questionForms)}.${alike}`
  }
  const others = lead === undefined ? contested : contested.slice(1)
  const named = others.slice(0, 3).join('; ')
  const more = others.length > 3 ? `; and ${count(others.length - 3)} more` : ''
  const disagree = `The accounts disagree on ${count(contested.length)} of ${counted(questions, questionForms)}`
  const also = others.length === 0 ? '' : ` Also contested: ${named}${more}.`
  const what = lead === undefined ? `${disagree}: ${named}${more}.` : `${disagree}. ${lead}${also}`
  return `${what} Recorded: ${basis}.${alike}`
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
    victims: 'Victims identified one by one',
    report: 'Report',
  },
  notRecorded: 'not recorded',
  andMore: (left: number) => `${count(left)} more`,
  side: (name: string, members: readonly string[]) =>
    members.length === 0 ? name : `${name} (${list(members)})`,
  reports: { html: 'Corroboration report', csv: 'CSV', json: 'JSON' },
  finding: findingSentence,
  drafts: {
    heading: 'Wording to print',
    says: 'Drafted from the claims as recorded: every figure with its claimant, and “at least” or “about” where they said so.',
    copy: 'Copy',
    copied: 'Copied',
    more: (left: number) =>
      `Wording for ${counted(left, { one: 'more question', other: 'more questions' })}`,
    rest: (left: number) =>
      `The wording of ${counted(left, { one: 'more question', other: 'more questions' })} stands on their own pages.`,
  },
  matrix: {
    heading: 'Who says what',
    caption:
      'Questions down the side, claimants across. “No statement recorded” is work still to do.',
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
      declined: { sign: '–', word: 'declined', means: 'asked, or speaking, did not say' },
      withdrawn: { sign: '✕', word: 'withdrawn', means: 'said once, and taken back since' },
      searched: { sign: '○', word: 'looked for, none found', means: 'somebody searched in vain' },
      nothing: {
        sign: '·',
        word: 'no statement recorded',
        means: 'and nobody has looked for one yet',
      },
    },
    contested: 'contested',
    folded: (questions: number) =>
      `${counted(questions, { one: 'more question', other: 'more questions' })}: one answer each, undisputed, from nobody on either side`,
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
    heading: 'Only seem to conflict',
    says: 'Each pair answers two different questions, so neither confirms or contradicts the other.',
    folded: (pairs: number) => counted(pairs, { one: 'further pair', other: 'further pairs' }),
    differs: 'No conflict, since they differ in',
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
    says: 'One chart for each thing counted. Do not compare figures across charts.',
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
