import type { Names } from '../../../db/changing/names.ts'
import { longest } from '../../../domain/bundle/limits.ts'
import type { Side } from '../../../domain/event/event.ts'
import { anotherOf, type BlockRule, blockNumbers } from '../../entry/blocks.ts'
import { idMeant } from '../../entry/read-name.ts'
import type { Reader } from '../../entry/reader.ts'
import type { FormButton, Group, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'

/** What sides are read with: who their members are, the ids that sides of the event have had, and ids for new ones. */
export type SideGround = Readonly<{
  names: Names
  known: ReadonlySet<string>
  newId: () => string
}>

const rule: BlockRule = { name: 'side', least: 2, most: 20 }

/** The blocks of fields for an event's sides: one a side, at least two, at most twenty. */
export function sideGroups({ eventEntry: said }: Words, typed: Typed): readonly Group[] {
  return blockNumbers(typed, rule).map((number) => ({
    legend: said.side(number),
    fields: [
      { kind: 'kept', name: `side-${number}-id`, label: '' },
      {
        kind: 'line',
        name: `side-${number}-name`,
        label: said.sideName,
        hint: number === 1 ? said.sideNameHint : said.sideAgainHint,
      },
      {
        kind: 'area',
        name: `side-${number}-members`,
        label: said.members,
        hint: number === 1 ? said.membersHint : said.membersAgainHint,
        rows: 2,
      },
    ],
  }))
}

/** The button that adds a block for one more side. */
export function anotherSide({ eventEntry: said }: Words): FormButton {
  return { value: anotherOf(rule.name), text: said.anotherSide }
}

/** The fields that hold sides. Those after the twentieth are in no field. */
export function sidesTyped(sides: readonly Side[], textOf: Names['textOf']): Typed {
  return Object.fromEntries(
    sides.slice(0, rule.most).flatMap(({ id, name, members }, at) => [
      [`side-${at + 1}-id`, id],
      [`side-${at + 1}-name`, name],
      [`side-${at + 1}-members`, members.map(textOf).join('\n')],
    ]),
  )
}

/** The texts typed as members of any side. */
export function membersTyped(typed: Typed): readonly string[] {
  return blockNumbers(typed, rule).flatMap((number) =>
    (typed[`side-${number}-members`] ?? '').split('\n').map((line) => line.trim()),
  )
}

/**
 * Reads the sides: a block left blank is no side. A side keeps its id as long as it stands.
 *
 * @param before the sides as they stood; those that no field holds stay as they are.
 */
export function readSides(
  reader: Reader,
  words: Words,
  {
    typed,
    before,
    ground,
  }: Readonly<{ typed: Typed; before: readonly Side[]; ground: SideGround }>,
): readonly Side[] {
  const met = new Set<string>()
  const sides = blockNumbers(typed, rule).flatMap((number): readonly Side[] => {
    const field = (part: string) => `side-${number}-${part}`
    const members = readMembers(reader, words, field('members'), ground)
    const hasMembers = reader.raw(field('members')).trim() !== ''
    const name = reader.line(field('name'), { longest: longest.name, required: hasMembers })
    if (name === undefined) return []
    const given = reader.raw(field('id'))
    const isOwn = given === '' || (ground.known.has(given) && !met.has(given))
    if (!isOwn) reader.fault(field('name'), words.eventEntry.faults.strangeSide)
    met.add(given)
    return [{ id: given === '' ? ground.newId() : given, name, members }]
  })
  return [...sides, ...before.slice(rule.most)]
}

function readMembers(
  reader: Reader,
  words: Words,
  field: string,
  { names }: SideGround,
): readonly string[] {
  return reader.lines(field, { longest: longest.name + longest.id }).flatMap((text) => {
    const id = idMeant(reader, words, { field, kind: 'actor', names, text })
    return id === undefined ? [] : [id]
  })
}

/** The field that a fault about a side belongs to; the title where no field holds it. */
export function fieldOfSide(typed: Typed, sideId: string): string {
  const number = blockNumbers(typed, rule).find((one) => typed[`side-${one}-id`] === sideId)
  return number === undefined ? 'title' : `side-${number}-name`
}
