import { formatsOf } from '../../formats.ts'

const { count, list } = formatsOf('en-GB')

/** At most three texts in quotation marks, and how many more. */
function quotedTexts(texts: readonly string[]): string {
  const named = texts.slice(0, 3).map((text) => `“${text}”`)
  const left = texts.length - named.length
  return list(left > 0 ? [...named, `${count(left)} more`] : named)
}

/** The form for an event. */
export const eventEntry = {
  add: 'Add an event',
  addWithin: 'Add an event within it',
  edit: (title: string) => `Change “${title}”`,
  what: 'What happened',
  title: 'Title',
  titleHint: 'What happened, in a few words, without saying who is right.',
  place: 'Place',
  placeHint: 'The narrowest place that all of it happened in.',
  startedOn: 'Started on',
  dayHint: 'A day such as 2024-12-24. Leave it empty where the day is not known.',
  endedOn: 'Ended on',
  dateAsWorded: 'Date as worded',
  dateAsWordedHint: 'What the source says, such as “Tuesday” or “earlier this week”.',
  within: 'Lies within',
  withinHint: 'The larger event that this one is part of. Its sides hold here too.',
  side: (number: number) => `Side ${count(number)}`,
  sideName: 'Name of the side',
  sideNameHint:
    'Such as “Kabul”. Fill in the sides here unless a larger event gives them. Emptied fields take a side out.',
  sideAgainHint: 'Leave empty where there is no further side.',
  members: 'Members',
  membersHint:
    'One actor a line, by name. Whoever speaks for a member is on the side too, so name the body and not its spokespeople.',
  membersAgainHint: 'One actor a line.',
  anotherSide: 'Add another side',
  faults: {
    endsFirst: 'This ends before it started.',
    strangeSide: 'This is not a side of this event. Enter it as a new one.',
    sideInUse: (side: string) => (questions: readonly string[]) =>
      `“${side}” is named by ${quotedTexts(questions)}, so it cannot be taken out. Change the question first.`,
    sideLost: (questions: readonly string[]) =>
      `${quotedTexts(questions)} would lose a side that the larger event gives.`,
    parted: (questions: readonly string[]) =>
      `Questions that are counted together would part: ${quotedTexts(questions)}.`,
    unknownTerms: (terms: readonly string[]) =>
      `Questions here use words that would not be known there: ${quotedTexts(terms)}.`,
  },
}

/** The form for an event's identified victims. */
export const victimsEntry = {
  link: 'Identified victims',
  title: (event: string) => `Identified victims of “${event}”`,
  victim: (number: number) => `Victim ${count(number)}`,
  name: 'Name',
  nameHint:
    'Names stand on this page alone. Every other page and every report shows only how many victims are identified.',
  age: 'Age',
  population: 'Who they were',
  out: 'Take this victim out',
  another: 'Add another victim',
  strange: 'This is not a victim recorded for this event. Enter it as a new one.',
}
