import { partIdsOf } from '../../../db/changing/part-ids.ts'
import { findFamily } from '../../../db/find-family.ts'
import { longest } from '../../../domain/bundle/limits.ts'
import type { Event, Victim } from '../../../domain/event/event.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { anotherOf, type BlockRule, blockNumbers } from '../../entry/blocks.ts'
import { Reader } from '../../entry/reader.ts'
import type { Group, SheetOf, Typed } from '../../entry/sheet.ts'
import { type Choice, populationChoices } from '../../entry/term-choices.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'

const rule: BlockRule = { name: 'victim', least: 1, most: 500 }

/** The limits of the form's body: five hundred blocks of five fields with names of any length. */
export const victimsBody = { bytes: 3_000_000, fields: 2_600 }

/**
 * How an event's identified victims are written in a form: a block each, on a page of its own, since names of the dead
 * are shown nowhere else.
 */
export const victimsSheet: SheetOf<'event'> = async ({ store, newId }, words, { subject }) => {
  const family = subject && (await findFamily(store, subject.id))
  // There are no victims of an event that is not there yet.
  if (family === undefined || subject === undefined) {
    throw new Refusal('not-found', words.errors['not-found'].says)
  }
  const known = await partIdsOf(store, 'victim', subject.id)
  const populations = populationChoices(family.bundle.vocabulary)
  const { victimsEntry: said } = words
  return {
    title: said.title(subject.title),
    groups: (typed) => groupsOf(words, populations, typed),
    buttons: [{ value: anotherOf(rule.name), text: said.another }],
    suggestions: {},
    blank: {},
    typedOf: (event) => victimsTyped(event),
    pathOf: hrefOf.event,
    read: (typed, id) => {
      const reader = new Reader(typed, words)
      const ids = populations.map(({ value }) => value)
      const read = blockNumbers(typed, rule).flatMap((number) =>
        readVictim(reader, words, { number, populations: ids, known, newId }),
      )
      refuseTwice(reader, words, read)
      const victims = [...read.map(({ victim }) => victim), ...subject.victims.slice(rule.most)]
      const { faults } = reader
      return faults.length > 0
        ? { ok: false, faults }
        : { ok: true, content: { ...subject, id, victims }, before: [] }
    },
  }
}

function victimsTyped({ victims }: Event): Typed {
  return Object.fromEntries(
    victims.slice(0, rule.most).flatMap(({ id, name, age, population }, at) => {
      const field = (part: string) => `victim-${at + 1}-${part}`
      return [
        [field('id'), id],
        [field('name'), name ?? ''],
        [field('age'), age === undefined ? '' : String(age)],
        [field('population'), population ?? ''],
      ]
    }),
  )
}

function groupsOf(
  { victimsEntry: said }: Words,
  choices: readonly Choice[],
  typed: Typed,
): readonly Group[] {
  return blockNumbers(typed, rule).map((number) => {
    const field = (part: string) => `victim-${number}-${part}`
    const isKept = (typed[field('id')] ?? '') !== ''
    return {
      legend: said.victim(number),
      fields: [
        { kind: 'kept', name: field('id'), label: '' },
        {
          kind: 'line',
          name: field('name'),
          label: said.name,
          ...(number === 1 ? { hint: said.nameHint } : {}),
        },
        { kind: 'line', name: field('age'), label: said.age, numeric: true },
        { kind: 'choice', name: field('population'), label: said.population, choices },
        ...(isKept ? [{ kind: 'tick', name: field('out'), label: said.out } as const] : []),
      ],
    }
  })
}

type Block = Readonly<{
  number: number
  populations: readonly string[]
  known: ReadonlySet<string>
  newId: () => string
}>

type ReadBlock = Readonly<{ victim: Victim; field: string }>

function readVictim(reader: Reader, words: Words, block: Block): readonly ReadBlock[] {
  const { number, populations, known, newId } = block
  const field = (part: string) => `victim-${number}-${part}`
  const given = reader.raw(field('id'))
  if (given !== '' && reader.ticked(field('out'))) return []
  if (given !== '' && !known.has(given)) {
    reader.fault(field('name'), words.victimsEntry.strange)
  }
  const victim = {
    id: given === '' ? newId() : given,
    name: reader.line(field('name'), { longest: longest.name }),
    age: reader.count(field('age')),
    population: reader.oneOf(field('population'), populations),
  }
  const isBlank = ['name', 'age', 'population'].every(
    (part) => reader.raw(field(part)).trim() === '',
  )
  return given === '' && isBlank ? [] : [{ victim, field: field('name') }]
}

function refuseTwice(reader: Reader, words: Words, read: readonly ReadBlock[]): void {
  const met = new Set<string>()
  for (const { victim, field } of read) {
    if (met.has(victim.id)) reader.fault(field, words.victimsEntry.strange)
    met.add(victim.id)
  }
}
