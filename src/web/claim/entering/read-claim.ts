import { type Citation, type Claim, stances, updateReasons } from '../../../domain/claim/claim.ts'
import { type ClaimFault, type ClaimRule, claimFaults } from '../../../domain/claim/claim-faults.ts'
import { Reader } from '../../entry/reader.ts'
import type { Read, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'
import { readCite } from './cite-form.ts'
import { citePrefix, filledCites } from './cite-names.ts'
import type { FormGround } from './ground.ts'
import { namedActors } from './named-actors.ts'
import { readValue, valueNames } from './value-form.ts'

/** Reads a claim with all its places, after the new actors that it names; or everything that is wrong with it. */
export function readClaim(
  words: Words,
  ground: FormGround,
  { typed, id }: Readonly<{ typed: Typed; id: string }>,
): Read<Claim> {
  const reader = new Reader(typed, words)
  const actors = namedActors(reader, words, ground)
  const { question } = ground
  const places = filledCites(typed, ground.places)
  const content: Claim = {
    id,
    question: question.id,
    claimant: actors.claimant('claimant'),
    stance: reader.oneOf('stance', stances, { required: true }) ?? 'denies',
    value: readValue(reader, words, { question, prefix: '' }),
    assertedAt: reader.moment('assertedAt'),
    updates: textIn(reader, 'updates'),
    reason: reader.oneOf('updateReason', updateReasons),
    citations: places.map(
      (number): Citation => readCite(reader, words, { ground, actors, number }),
    ),
  }
  for (const fault of claimFaults(content, ground)) {
    const { field, after } = fieldOf(fault, { ground, places })
    const isTold = reader.faults.some((told) => after.includes(told.field))
    if (!isTold) reader.fault(field, words.claimEntry.faults.rules[fault.rule])
  }
  const { faults } = reader
  return faults.length > 0 ? { ok: false, faults } : { ok: true, content, before: actors.added() }
}

function textIn(reader: Reader, field: string): string | undefined {
  const text = reader.raw(field)
  return text === '' ? undefined : text
}

/** Where a broken rule is told; not at all where a field that it rests on has a fault already. */
function fieldOf(
  { rule, citation }: ClaimFault,
  { ground, places }: Readonly<{ ground: FormGround; places: readonly number[] }>,
): Readonly<{ field: string; after: readonly string[] }> {
  const prefix = citation === undefined ? '' : citePrefix(places[citation] ?? 1)
  const values = valueNames(ground.question, prefix)
  const name = fieldOfRule[rule]
  const field = name === 'value' ? (values[0] ?? '') : `${prefix}${name}`
  return {
    field,
    after: [
      field,
      ...values,
      `${prefix}document`,
      ...(rule === 'notOwnReporting' ? ['claimant'] : []),
    ],
  }
}

const fieldOfRule: Readonly<Record<ClaimRule, string>> = {
  needsValue: 'value',
  hasNoValue: 'value',
  otherType: 'value',
  noSuchOption: 'option',
  datesReversed: 'to',
  updatesItself: 'updates',
  updatesElsewhere: 'updates',
  notOwnReporting: 'mode',
  placeReversed: 'end',
  placeOutside: 'end',
  misquoted: 'quote',
}
