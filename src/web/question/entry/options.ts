import { longest } from '../../../domain/bundle/limits.ts'
import { parseCount } from '../../../domain/quantity/parse-count.ts'
import type { Option } from '../../../domain/question/question.ts'
import type { Reader } from '../../entry/reader.ts'
import type { Group, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'

const apart = ' | '
const most = 200

/** What options are read with: as they stand, which of them claims choose, and ids for new ones. */
export type OptionGround = Readonly<{
  before: readonly Option[]
  chosen: ReadonlySet<string>
  newId: () => string
}>

/** The group of fields for the answers to choose from. `folded` where the question is no choice. */
export function optionsGroup({ questionEntry: said }: Words, folded: boolean): Group {
  return {
    legend: said.choice,
    folded,
    fields: [
      { kind: 'area', name: 'options', label: said.options, hint: said.optionsHint, rows: 4 },
      { kind: 'area', name: 'together', label: said.together, hint: said.togetherHint, rows: 2 },
    ],
  }
}

/** The fields that hold options: a label a line, and a line for each pair that may be true together. */
export function optionsTyped(options: readonly Option[]): Typed {
  const labels = options.map(({ label }) => label)
  const textOf = ({ label }: Option, at: number) =>
    label.includes(apart.trim()) || labels.indexOf(label) !== labels.lastIndexOf(label)
      ? numberOf(at, labels)
      : label
  const pairs = options.flatMap((one, at) =>
    options
      .map((other, place) => ({ other, place }))
      .filter(({ other, place }) => place > at && areTogether(one, other))
      .map(({ other, place }) => `${textOf(one, at)}${apart}${textOf(other, place)}`),
  )
  return { options: options.map(({ label }) => label).join('\n'), together: pairs.join('\n') }
}

/** The number of a line, for a label that would not be understood; marked where another label is that number. */
function numberOf(at: number, labels: readonly string[]): string {
  let number = String(at + 1)
  while (labels.includes(number)) number = `#${number}`
  return number
}

function areTogether(one: Option, other: Option): boolean {
  return one.compatibleWith.includes(other.id) || other.compatibleWith.includes(one.id)
}

/**
 * Reads options: one that keeps its label keeps its id; one that claims choose cannot go. What may be true together
 * stays as it was recorded where the same pairs are named.
 */
export function readOptions(
  reader: Reader,
  words: Words,
  { before, chosen, newId }: OptionGround,
): readonly Option[] {
  const { faults } = words.questionEntry
  const labels = reader.lines('options', { longest: longest.label })
  if (labels.length === 0) reader.fault('options', faults.noOptions)
  if (labels.length > most) {
    reader.fault('options', faults.manyOptions(most))
    return []
  }
  const left = [...before]
  const read = labels.map((label): Option => {
    const at = left.findIndex((option) => option.label === label)
    const [kept] = at < 0 ? [] : left.splice(at, 1)
    return { id: kept?.id ?? newId(), label, compatibleWith: [] }
  })
  const twice = labels.find((label, at) => labels.indexOf(label) < at)
  const isNew = twice !== undefined && before.filter(({ label }) => label === twice).length < 2
  if (isNew) reader.fault('options', faults.optionTwice(twice))
  const missed = left.filter(({ id }) => chosen.has(id)).map(({ label }) => label)
  if (missed.length > 0) reader.fault('options', faults.optionInUse(missed))
  const pairs = readTogether(reader, words, read)
  return isSame(pairs, before, read) ? asBefore(read, before) : withPairs(read, pairs)
}

/** Pairs of ids, both ways. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>

function readTogether(reader: Reader, words: Words, options: readonly Option[]): Pairs {
  const pairs = new Map<string, Set<string>>()
  for (const line of reader.lines('together', { longest: 100 * longest.label })) {
    const group = line.split(apart.trim()).map((part) => optionCalled(part.trim(), options))
    const unknown = group.some((one) => one === undefined)
    if (unknown || group.length < 2) {
      reader.fault('together', words.questionEntry.faults.together(line))
      continue
    }
    const ids = group.flatMap((one) => one?.id ?? [])
    for (const id of ids) {
      const others = pairs.get(id) ?? new Set()
      for (const other of ids) if (other !== id) others.add(other)
      pairs.set(id, others)
    }
  }
  return pairs
}

function optionCalled(text: string, options: readonly Option[]): Option | undefined {
  const byLabel = options.find(({ label }) => label === text)
  const line = parseCount(/^#*(?<line>[0-9]{1,4})$/.exec(text)?.groups?.line ?? '')
  return byLabel ?? (line === undefined ? undefined : options[line - 1])
}

function isSame(pairs: Pairs, before: readonly Option[], read: readonly Option[]): boolean {
  const known = new Map(before.map((option) => [option.id, option]))
  return read.every((one) =>
    read.every((other) => {
      const [was, wasOther] = [known.get(one.id), known.get(other.id)]
      const together =
        was !== undefined && wasOther !== undefined && one !== other && areTogether(was, wasOther)
      return together === (pairs.get(one.id)?.has(other.id) ?? false)
    }),
  )
}

function asBefore(read: readonly Option[], before: readonly Option[]): readonly Option[] {
  const known = new Map(before.map((option) => [option.id, option]))
  const ids = new Set(read.map(({ id }) => id))
  return read.map((option) => ({
    ...option,
    compatibleWith: known.get(option.id)?.compatibleWith.filter((id) => ids.has(id)) ?? [],
  }))
}

function withPairs(read: readonly Option[], pairs: Pairs): readonly Option[] {
  return read.map((option) => ({ ...option, compatibleWith: [...(pairs.get(option.id) ?? [])] }))
}
