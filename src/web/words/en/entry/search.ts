import { formatsOf } from '../../formats.ts'

const { counted } = formatsOf('en-GB')

/** The form for a search that found no statement. */
export const searchEntry = {
  link: 'Record a search in vain',
  add: (question: string) => `Looked in vain for an answer to “${question}”`,
  edit: (question: string) => `Change a search in vain for “${question}”`,
  what: 'Who looked, and where',
  actor: 'Whose statement was looked for',
  actorHint: 'An actor, by name. Leave empty where anybody’s would have done.',
  searchedBy: 'Who looked',
  searchedOn: 'On which day',
  searchedOnHint: 'A day such as 2024-12-25.',
  place: 'Where',
  placeHint: 'Such as “the ministry’s website and its account”.',
  heading: 'Looked for in vain',
  line: (who: string, day: string, place: string | undefined) =>
    place === undefined ? `${who}, ${day}` : `${who}, ${day}: ${place}`,
  anybody: 'anybody',
  more: (left: number) =>
    `${counted(left, { one: 'more search is', other: 'more searches are' })} recorded.`,
}
