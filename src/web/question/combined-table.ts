import type { QuestionFinding } from '../../domain/analysis/analysis.ts'
import type { KeyGroup } from '../../domain/analysis/survey.ts'
import type { Interval } from '../../domain/quantity/interval.ts'
import { questionWords } from '../../domain/wording/words-for.ts'
import {
  type CombinedSpan,
  combinedSpans,
  conventionReadings,
} from '../../exports/report/combined.ts'
import type { Outlook } from '../event/outlook.ts'

/** A computed figure with the rule it was computed by, and a word where its key is contested. */
export type ComputedRow = Readonly<{
  name: string
  values: readonly string[]
  isEmpty: boolean
  isText: boolean
  contested: string | undefined
  rule: string
  notes: readonly string[]
}>

/** A table of computed figures. */
export type ComputedTable = Readonly<{
  id: string
  label: string
  heading: string
  says: string
  caption: string
  columns: readonly string[]
  rows: readonly ComputedRow[]
}>

/**
 * Words the combined figures of a key, each with its rule and whoever alone sets a bound.
 *
 * @returns `undefined` for a question that is no quantity, or one without a current figure.
 */
export function combinedTable(
  outlook: Outlook,
  found: QuestionFinding,
  group: KeyGroup,
): ComputedTable | undefined {
  const { figures } = found
  const said = outlook.words.question.combined
  if (figures?.envelope === undefined) return undefined
  const findings = new Map(
    outlook.claimsOn(found.question).map((finding) => [finding.claim.id, finding]),
  )
  const { count } = outlook.words.formats
  const row = rowMaker(outlook, found)
  const steps = figures.supportAtLeast.map(({ atLeast, origins }) =>
    said.step(count(atLeast), origins),
  )
  return {
    ...headed('combined', outlook, found),
    rows: [
      ...combinedSpans(figures, group, findings, outlook.index).map((span) =>
        spanRow(outlook, row, span),
      ),
      { ...row(said.figures.supportAtLeast, steps), isText: true },
      ...(figures.floor > 0 ? [row(said.figures.floor, [count(figures.floor)])] : []),
    ],
  }
}

function spanRow(outlook: Outlook, row: RowMaker, span: CombinedSpan): ComputedRow {
  const said = outlook.words.question.combined
  const { interval, lowerBy, upperBy } = span
  const value = interval === undefined ? undefined : spanWords(outlook, interval)
  const notes =
    interval === undefined
      ? []
      : [
          lowerBy === undefined ? undefined : said.oneBelow(lowerBy),
          upperBy === undefined
            ? undefined
            : interval.max === undefined
              ? said.openAbove(upperBy)
              : said.oneAbove(upperBy),
        ].filter((note) => note !== undefined)
  return row(said.figures[span.name], value === undefined ? [] : [value], notes)
}

/** Words what each recorder would count from the same claims, with how each reads the vague words. */
export function recorderTable(
  outlook: Outlook,
  found: QuestionFinding,
  group: KeyGroup,
): ComputedTable | undefined {
  const { figures } = found
  if (figures?.envelope === undefined) return undefined
  const said = outlook.words.question.recorders
  const { acled, gtd, ucdp } = figures.conventions
  const readings = new Map(conventionReadings(group).map((reading) => [reading.id, reading]))
  const { count } = outlook.words.formats
  const row = rowMaker(outlook, found)
  const number = (value: number | undefined) => (value === undefined ? [] : [count(value)])
  const vague = (id: string) =>
    (readings.get(id)?.words ?? []).map(({ phrase, reads }) =>
      said.reading(phrase, reads === undefined ? said.blank : spanWords(outlook, reads)),
    )
  const spans = ['airwars', 'countlove'].flatMap((id) => {
    const reading = readings.get(id)
    if (reading === undefined) return []
    const value = reading.interval === undefined ? [] : [spanWords(outlook, reading.interval)]
    return [row({ name: reading.name, rule: reading.rule }, value, vague(id))]
  })
  return {
    ...headed('recorders', outlook, found),
    rows: [
      row(said.rows.ucdpLow, number(ucdp.low)),
      row(said.rows.ucdpBest, number(ucdp.best)),
      row(said.rows.ucdpHigh, number(ucdp.high)),
      row(said.rows.acled, number(acled), vague('acled')),
      row(said.rows.gtd, number(gtd), vague('gtd')),
      ...spans,
    ],
  }
}

function headed(
  table: 'combined' | 'recorders',
  { words, index }: Outlook,
  { question }: QuestionFinding,
): Omit<ComputedTable, 'rows'> {
  const { heading, says, caption, columns } = words.question[table]
  return {
    id: `${table}-${question.id}`,
    label: `${heading}: ${questionWords(question, index)}`,
    heading,
    says,
    caption,
    columns: [columns.name, columns.value, columns.rule],
  }
}

type RowMaker = (
  named: Readonly<{ name: string; rule: string }>,
  values: readonly string[],
  notes?: readonly string[],
) => ComputedRow

function rowMaker({ words }: Outlook, { contested }: QuestionFinding): RowMaker {
  const said = words.question.combined
  return (named, values, notes = []) => ({
    name: named.name,
    values: values.length === 0 ? [said.nothing] : values,
    isEmpty: values.length === 0,
    isText: false,
    contested: contested && values.length > 0 ? said.contested : undefined,
    rule: named.rule,
    notes,
  })
}

/** A span of counts in words: "13 or more", "46 to 50", "46". */
function spanWords({ words }: Outlook, { min, max }: Interval): string {
  const { count } = words.formats
  return words.question.combined.span(count(min), max === undefined ? undefined : count(max))
}
