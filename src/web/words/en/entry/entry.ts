import { formatsOf } from '../../formats.ts'

const { count } = formatsOf('en-GB')

/** What every form says, whatever it is about. */
export const entry = {
  save: 'Save',
  cancel: 'Cancel',
  required: 'required',
  whoSaves: 'Who saves it',
  personName: 'Your name',
  personNameHint: 'Kept with this change, for all to see in its history.',
  reason: 'Why this change',
  reasonHint: 'Optional. A few words for whoever reads the history.',
  keys: 'Ctrl and Enter together save the form.',
  choose: 'choose one',
  none: 'none',
  faultsTitle: 'This could not be saved yet',
  unavailable:
    'Nothing was saved, and nothing of yours is lost: it still stands in the fields below. Save again in a moment.',
  theirsTitle: 'Somebody else has saved changes in the meantime',
  theirsSays:
    'Nothing of yours is lost: it still stands in the fields below. Beside each field that differs is what is saved now. Save again to put yours in its place.',
  theirs: (value: string) => `Saved now: ${value === '' ? 'nothing' : value}`,
  faults: {
    blank: 'This must not be left empty.',
    choose: 'Choose one of the answers.',
    control: 'This holds a sign that cannot be shown, such as a zero or a line end.',
    tooLong: (length: number, longest: number) =>
      `This has ${count(length)} characters; ${count(longest)} are the most.`,
    count:
      'This must be a whole number from 0, such as 46, or left empty. A number may be in any digits.',
    day: 'This must be a day such as 2024-12-25.',
    moment:
      'This must be a day such as 2024-12-25, or a time with its zone such as 2024-12-25T10:00Z.',
    address: 'This must be an address that begins with http:// or https://.',
    unknownName: (kind: string, name: string) =>
      `No ${kind} is called “${name}”. Check the spelling, or add it first.`,
    severalNames: (kind: string, name: string) =>
      `More than one ${kind} is called “${name}”. Choose one of the names offered, with its id in brackets.`,
  },
  kinds: {
    actor: 'actor',
    event: 'event',
    document: 'document',
    question: 'question',
    claim: 'claim',
    search: 'search',
  },
  actions: {
    change: 'Change',
    history: 'History',
  },
}

/** The form for an actor. */
export const actorEntry = {
  add: 'Add an actor',
  edit: (name: string) => `Change ${name}`,
  who: 'Who it is',
  name: 'Name',
  nameHint: 'As it is best known in English, or in its own language.',
  kind: 'Kind',
  aliases: 'Also known as',
  aliasesHint: 'One name a line: other spellings, other languages, abbreviations.',
  speaksFor: 'Speaks for',
  speaksForHint:
    'The body whose word this is, such as the ministry of a spokesperson. Begin to type a name.',
  country: 'Country',
  reliability: 'Reliability as a source (Admiralty scale, A to F)',
}
