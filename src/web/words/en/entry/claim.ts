import { formatsOf } from '../../formats.ts'

const { count } = formatsOf('en-GB')

/** The form for a claim. */
export const claimEntry = {
  add: (question: string) => `Enter a claim: ${question}`,
  edit: (question: string) => `Change a claim: ${question}`,
  enter: 'Enter a claim',
  quoting: {
    title: (document: string) => `Enter a claim from “${document}”`,
    question: 'Which question does it answer?',
    chooseOne: 'choose one',
    goOn: 'Go on',
    allQuestions: 'Choose among the questions of all events',
    noQuestions: 'There is no question yet. Begin with an event, and ask a question about it.',
    quote: 'The words to quote',
    quoteHint: 'Copied from the text of the document.',
    find: 'Enter a claim from these words',
    selected: 'Enter a claim from this quote',
    notThere: 'These words do not stand in the text of the document.',
    several: (places: number) =>
      `These words stand in ${places >= 20 ? '20 places or more' : `${count(places)} places`}. Choose one.`,
    choose: (place: number) => `Quote place ${count(place)}`,
  },
  what: 'Who says what',
  claimant: 'Who says it',
  claimantHint: 'The person or body whose word it is. Leave empty where nobody is named.',
  stance: 'How it is said',
  assertedAt: 'Said on',
  assertedAtHint:
    'When the claimant said it: a day such as 2024-12-25, or a time with its zone. Leave empty to go by the document.',
  value: {
    phrase: 'The figure, as worded',
    phraseHint: (counted: string) =>
      `Counted: ${counted}. Write the words themselves, such as “at least 46” or “between 15 and 20”.`,
    min: 'At the least',
    max: 'At the most',
    maxHint: 'Write “open” where there is no upper limit.',
    open: 'open',
    best: 'Best guess',
    bound: 'How the words bound it',
    byHand: 'The figure in numbers, where its words cannot be read',
    answer: 'The answer',
    yes: 'yes',
    no: 'no',
    option: 'The answer',
    from: 'From',
    to: 'To',
    dateHint: 'A day, or a time with its zone. One of the two is enough.',
    place: 'The place',
    text: 'What is said',
  },
  readAs: (told: string, span: string) =>
    told === span ? `Read as: ${told}.` : `Read as: ${told}, that is ${span}.`,
  span: (least: number, most: number | undefined) => {
    if (most === undefined) return `${count(least)} or more`
    return least === most ? count(least) : `${count(least)} to ${count(most)}`
  },
  cite: (number: number) =>
    number === 1 ? 'Where it stands' : `Where it stands: ${count(number)}`,
  citeMore: (number: number) =>
    number === 1 ? 'More about this place' : `More about place ${count(number)}`,
  document: 'Document',
  documentHint: 'Its title. Begin to type it. A place that is left empty is not kept.',
  quote: 'Quote',
  quoteHint: 'The words of the document. Where they stand in its text is found by itself.',
  mode: 'How the document attributes it',
  via: 'Through whom it came',
  viaHint: 'One name a line, the one nearest the claimant first. The publisher itself is left out.',
  start: 'The quote begins at',
  startHint: 'In UTF-16 units of the text. Empty where its place is to be found or not known.',
  end: 'The quote ends at',
  attribution: 'Attribution, as worded',
  hedge: 'Hedge, as worded',
  hedgeHint: 'Such as “reportedly” or “allegedly”.',
  translation: 'Translation of the quote',
  ownValue: 'As this document words it, where that differs',
  asMeasure: 'What this document calls it',
  asPopulation: 'Whom this document says it counts',
  out: 'Leave this place out',
  more: 'Add another place',
  readFigure: 'Show how the figure is read',
  updating: 'It changes an earlier claim',
  updates: 'The earlier claim',
  updateReason: 'What has changed',
  addActors: 'Add the names not known yet as new actors',
  addActorsHint: (names: string) => `Not known yet: ${names}.`,
  newClaimantKind: 'Kind of the new claimant',
  newRelayKind: 'Kind of the new relays',
  addIt: 'Add it as a new actor',
  faults: {
    unknownActor: (name: string) => `No actor is called “${name}”. Check the spelling.`,
    unreadable: (phrase: string) =>
      `“${phrase}” cannot be read as one figure. Write the least, the most, or both in numbers besides.`,
    figure: (sentence: string) =>
      `These numbers do not fit together: ${sentence}. Correct them, or leave them empty.`,
    halfPlace: 'Give both the beginning and the end, or neither.',
    needsDocument: 'Say which document this stands in.',
    ownRelay: 'The publisher itself is left out of the relays.',
    rules: {
      needsValue: 'A claim that asserts something needs an answer here.',
      hasNoValue:
        'A claim that declines or retracts has no answer. Empty this, or change how it is said.',
      otherType: 'This is not the kind of answer that the question asks for.',
      noSuchOption: 'Choose one of the answers that the question offers.',
      datesReversed: 'This lies before the date it begins from.',
      updatesItself: 'A claim cannot change itself.',
      updatesElsewhere: 'The earlier claim must answer the same question.',
      notOwnReporting:
        'Own reporting means that the claimant is the publisher or its body. Name it as the claimant, or choose another attribution.',
      placeReversed: 'The quote must end after it begins.',
      placeOutside: 'The text of the document ends before this.',
      misquoted:
        'The text of the document reads otherwise at that place. Correct the quote, or empty its beginning and end to have it looked for.',
    },
  },
}
