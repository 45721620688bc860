import { formatsOf } from '../../formats.ts'

const { count, counted, list } = formatsOf('en-GB')

/** The page of one claim. */
export const claim = {
  what: 'claim',
  eyebrow: 'Claim',
  says: (claimant: string, told: string) => `${claimant}: ${told}`,
  facts: {
    question: 'On',
    claimant: 'Claimant',
    stated: 'Stated',
    worded: 'As worded',
    read: 'Read as',
    standing: 'Standing',
    side: 'Side',
    updates: 'Updates',
    supersededBy: 'Superseded by',
  },
  noSide: 'no side in this event',
  nobody: 'nobody named',
  speaksFor: (names: readonly string[]) => `speaks for ${names.join(' → ')}`,
  asRead: (least: string, most: string | undefined, bound: string) => {
    const span =
      most === undefined ? `${least} or more` : least === most ? least : `${least} to ${most}`
    return `${span} (${bound.toLowerCase()})`
  },
  reason: (word: string) => `reason given: ${word.toLowerCase()}`,
  behind: {
    heading: 'Why its corroboration is what it is',
    counts: (current: number) =>
      current === 0
        ? 'Nothing stands behind it.'
        : `Counted: the origins of all current claims on this question that bear this one out, itself included.`,
    origin: (name: string, claimants: readonly string[]) =>
      claimants.length === 0 ? name : `${name}, by ${list(claimants)}`,
    sides: (names: readonly string[]) =>
      names.length === 0 ? 'on no side' : `on the side of ${list(names)}`,
    own: 'this claim itself',
    claims: 'claims',
    without: (left: number) =>
      `${counted(left, { one: 'supporting claim has', other: 'supporting claims have' })} no recorded origin and ${left === 1 ? 'counts' : 'count'} nothing.`,
    carriers: (names: readonly string[], left: number) =>
      `Carried by ${list(left > 0 ? [...names, `${count(left)} more`] : names)}: repeating a claim adds no origin.`,
    more: (left: number) => `and ${counted(left, { one: 'more origin', other: 'more origins' })}`,
    none: 'Nothing is asserted here, so there is nothing to corroborate.',
  },
  interest: {
    heading: 'Whose interest it serves',
    harm: (population: string, victims: string | undefined, causedBy: string | undefined) =>
      `It counts ${population}${victims === undefined ? '' : ` on ${victims}’s side`}${
        causedBy === undefined ? '' : `, harmed by ${causedBy}`
      }.`,
    speaker: (side: string | undefined) =>
      side === undefined
        ? 'The claimant is on no side of the event.'
        : `The claimant is on ${side}’s side.`,
    rule: 'Interest is computed from who is harmed, by whom, and whose side the claimant is on. It never hides a claim.',
  },
  chain: {
    heading: 'From the claimant to the page',
    says: 'For each document: who said it, whom it came through, who published it.',
    claimant: 'claimant',
    relay: 'relay',
    moreRelays: (left: number) =>
      `and ${counted(left, { one: 'more relay', other: 'more relays' })}`,
    publisher: 'publisher',
    own: 'the claimant’s own publication',
  },
  citations: {
    heading: 'Where it stands',
    none: 'No document is recorded for this claim.',
    mode: 'Attribution',
    hedged: (hedge: string) => `hedged: “${hedge}”`,
    attributed: (text: string) => `attributed as “${text}”`,
    reworded: (told: string) => `this document words it: ${told}`,
    recast: (terms: readonly string[]) => `under another term: ${list(terms)}`,
    translation: (text: string) => `translated: “${text}”`,
    noQuote: 'No quote is recorded.',
    noText: 'The document’s text is not kept here, so the quote stands without its surroundings.',
    notFound: 'The quote does not stand in the document’s text as kept here.',
    elsewhere: 'The text at the recorded place reads otherwise than the quote.',
    more: (left: number) =>
      `${counted(left, { one: 'more citation', other: 'more citations' })} not shown.`,
  },
  conflicts: { heading: 'Conflicts it is in', none: 'None.' },
  history: {
    heading: 'History',
    none: 'No entry is recorded.',
    caption: 'Entries of the log about this claim',
    columns: { entered: 'Entered', what: 'What', by: 'By' },
    whole: 'The whole history, with what changed and how to undo it',
  },
  contestedNote: 'Contested: print it only with its claimant, and say who says otherwise.',
}
