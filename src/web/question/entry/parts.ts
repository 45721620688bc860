import type { Bundle } from '../../../domain/bundle/bundle.ts'
import type { Question } from '../../../domain/question/question.ts'
import type { Reader } from '../../entry/reader.ts'
import type { Group, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'

const most = 300

/** Lists the questions that may be parts of one: the family's other figures; those that are parts already come first. */
export function partsToOffer(
  { questions }: Bundle,
  id: string | undefined,
  parts: readonly string[],
): readonly Question[] {
  const own = new Set(parts)
  const others = questions.filter((one) => one.type === 'quantity' && one.id !== id)
  return [
    ...others.filter((one) => own.has(one.id)),
    ...others.filter((one) => !own.has(one.id)),
  ].slice(0, Math.max(most, own.size))
}

/** The group of ticks that make other questions parts of this one; none where there are no others. */
export function partsGroup(
  { questionEntry: said }: Words,
  offered: readonly Question[],
): readonly Group[] {
  if (offered.length === 0) return []
  return [
    {
      legend: said.parts,
      folded: true,
      fields: [
        ...offered.map(({ id, text }) => ({
          kind: 'tick' as const,
          name: `part-${id}`,
          label: text,
        })),
        {
          kind: 'tick',
          name: 'partsComplete',
          label: said.partsComplete,
          hint: said.partsHint,
        },
      ],
    },
  ]
}

/** The ticks of the parts. */
export function partsTyped(parts: readonly string[], complete: boolean): Typed {
  return {
    ...Object.fromEntries(parts.map((id) => [`part-${id}`, 'yes'])),
    ...(complete ? { partsComplete: 'yes' } : {}),
  }
}

/** Reads the ticks: parts that stay keep their order, new ones follow. */
export function readParts(
  reader: Reader,
  offered: readonly Question[],
  before: readonly string[],
): readonly string[] {
  const ticked = offered.map(({ id }) => id).filter((id) => reader.ticked(`part-${id}`))
  const kept = before.filter((id) => ticked.includes(id))
  return [...kept, ...ticked.filter((id) => !kept.includes(id))]
}
