import { formatsOf } from '../../formats.ts'

const { count, counted, list } = formatsOf('en-GB')

/** The form for a question. */
export const questionEntry = {
  add: 'Ask a question',
  addTo: (event: string) => `Ask a question about “${event}”`,
  edit: (text: string) => `Change “${text}”`,
  what: 'The question',
  type: 'Kind of answer',
  typeHint: 'A figure is counted by what stands under “What is counted”.',
  text: 'In words',
  textHint: 'For a figure this may be left empty: it is then worded from what is counted.',
  again: 'Enter it all the same',
  key: 'What is counted',
  measure: 'Counted',
  measureHint: 'Figures are compared only where all of this is the same.',
  population: 'Who or what',
  populationHint: 'Leave open where nobody says who they were.',
  victimSide: 'On whose side',
  sideHint: 'The sides are those of the event.',
  causedBy: 'Caused by',
  place: 'Only in',
  placeHint: 'A place within the event. Leave empty for the whole event.',
  counting: 'In total, or newly counted',
  countingHint: 'Left open, it is the total so far.',
  showKey: 'Show what is counted',
  noKey: 'Choose what is counted, and it is spelled out here.',
  onSide: (side: string) => `on ${side}’s side`,
  parts: 'Parts of this figure',
  partsComplete: 'These parts leave nothing out',
  partsHint: 'Only then may their sum be compared with the whole from below.',
  choice: 'The answers to choose from',
  options: 'Answers',
  optionsHint: 'One a line. An answer that keeps its words keeps its claims.',
  together: 'May be true together',
  togetherHint: 'One pair or group a line, such as: a training camp | a private house.',
  faults: {
    typeStands: (claims: number) =>
      `The kind of answer stays as it is: ${counted(claims, { one: 'claim answers', other: 'claims answer' })} this question.`,
    isPart: 'Only a figure can be a part of another figure. This is a part of',
    keyUnused:
      'Something is filled in under “What is counted”, but the answer is no figure. Choose “Figure”, or empty it.',
    optionsUnused:
      'Answers to choose from are filled in, but the answer is no choice. Choose “Choice”, or empty them.',
    twice: 'This event has a question with the same key already. Tick this to have both.',
    noOptions: 'A choice needs at least one answer.',
    manyOptions: (most: number) => `${count(most)} answers are the most.`,
    optionTwice: (label: string) => `“${label}” stands here twice.`,
    optionInUse: (labels: readonly string[]) =>
      `Claims choose ${list(labels.map((label) => `“${label}”`))}, so it cannot be taken out or reworded.`,
    together: (line: string) =>
      `“${line}” is not a group of the answers above, with “|” between them.`,
  },
}
