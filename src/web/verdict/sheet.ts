import { reliabilities } from '../../domain/actor/actor.ts'
import { isBlank } from '../../domain/bundle/limits.ts'
import type { EvidenceFault } from '../../domain/review/evidence.ts'
import {
  attributionVerdicts,
  credibilities,
  substanceVerdicts,
  type Verdict,
} from '../../domain/review/verdict.ts'
import type { Reader } from '../entry/reader.ts'
import type { Field, Group, Typed } from '../entry/sheet.ts'
import type { Words } from '../words/words.ts'

/** The longest reason that a finding may have, in UTF-16 units: four of them go into one form in any script. */
export const longestReason = 2_500

/** The longest wording. */
export const longestWording = 5_000

/** The field for the reason of a finding. */
export function reasonField({ reviewEntry: said }: Words, name: string, label: string): Field {
  return { name, label, hint: said.whyHint, required: true, kind: 'area', rows: 3 }
}

/** The fields of a verdict: attribution and substance apart, each with its reason. */
export function verdictGroups(words: Words, typed: Typed): readonly Group[] {
  const { reviewEntry, review } = words
  const said = reviewEntry.verdict
  const choices = <Value extends string>(
    values: readonly Value[],
    texts: Readonly<Record<Value, string>>,
  ) => values.map((value) => ({ value, text: texts[value] }))
  const attribution = choices(attributionVerdicts, review.attributions)
  const substance = choices(substanceVerdicts, review.substances)
  const letters = reliabilities.map((value) => ({ value, text: value }))
  const numbers = credibilities.map((one) => ({
    value: String(one),
    text: said.credibilities[one],
  }))
  const choice = (
    name: string,
    label: string,
    all: readonly Readonly<{ value: string; text: string }>[],
  ) => ({ name, label, kind: 'choice', choices: all }) as const
  return [
    {
      legend: said.attributionLegend,
      fields: [
        { ...choice('attribution', said.attribution, attribution), required: true },
        reasonField(words, 'attributionReason', said.attributionReason),
      ],
    },
    {
      legend: said.substanceLegend,
      fields: [
        { ...choice('substance', said.substance, substance), required: true },
        reasonField(words, 'substanceReason', said.substanceReason),
      ],
    },
    {
      legend: said.overrideLegend,
      folded: typed.substance !== 'verified',
      fields: [
        { name: 'evenSo', label: said.evenSo, kind: 'tick' },
        { name: 'override', label: said.override, hint: said.overrideHint, kind: 'area', rows: 2 },
      ],
    },
    {
      legend: said.gradeLegend,
      folded: true,
      fields: [
        choice('reliability', said.reliability, letters),
        choice('credibility', said.credibility, numbers),
      ],
    },
  ]
}

/** A verdict as it would be typed. */
export function verdictTyped(verdict: Verdict): Typed {
  return {
    attribution: verdict.attribution,
    attributionReason: verdict.attributionReason,
    substance: verdict.substance,
    substanceReason: verdict.substanceReason,
    evenSo: verdict.override === undefined ? '' : 'yes',
    override: verdict.override ?? '',
    reliability: verdict.reliability ?? '',
    credibility: verdict.credibility === undefined ? '' : String(verdict.credibility),
  }
}

/**
 * Reads a verdict from its fields; what is wrong is noted by the reader.
 *
 * @param missing what keeps the claim from being called verified.
 * @returns `undefined` where the fields make none.
 */
export function readVerdict(
  words: Words,
  reader: Reader,
  missing: EvidenceFault | undefined,
): Verdict | undefined {
  const reason = { longest: longestReason, required: true }
  const attribution = reader.oneOf('attribution', attributionVerdicts, { required: true })
  const attributionReason = reader.text('attributionReason', reason)
  const substance = reader.oneOf('substance', substanceVerdicts, { required: true })
  const substanceReason = reader.text('substanceReason', reason)
  const reliability = reader.oneOf('reliability', reliabilities)
  const number = reader.oneOf('credibility', credibilities.map(String))
  const credibility = credibilities.find((one) => String(one) === number)
  const override = reader.text('override', { longest: longestReason })
  if ((reliability === undefined) !== (number === undefined)) {
    reader.fault(
      reliability === undefined ? 'reliability' : 'credibility',
      words.reviewEntry.verdict.pair,
    )
  }
  if (substance === 'verified' && missing !== undefined) checkOverride(words, reader, missing)
  if (!attribution || !attributionReason || !substance || !substanceReason) return undefined
  return {
    attribution,
    attributionReason,
    substance,
    substanceReason,
    reliability,
    credibility,
    override: reader.ticked('evenSo') ? override : undefined,
  }
}

function checkOverride({ reviewEntry }: Words, reader: Reader, missing: EvidenceFault): void {
  const said = reviewEntry.verdict
  if (!reader.ticked('evenSo')) reader.fault('substance', said.tick(said.missing[missing]))
  else if (isBlank(reader.raw('override'))) reader.fault('override', said.overrideNeeded)
}
