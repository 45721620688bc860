import type { Analysis, ClaimFinding } from '../domain/analysis/analysis.ts'
import type { Bundle } from '../domain/bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../domain/bundle/index-bundle.ts'
import { figuresApart, pairsUnlisted } from '../domain/disagreement/apart.ts'
import { apartLines, conflictLines } from './analysis/conflict-lines.ts'
import { eventLines, findingLines } from './analysis/event-lines.ts'
import { type Family, familiesOf } from './analysis/family.ts'
import { heading, wrapped } from './analysis/layout.ts'
import { questionLines } from './analysis/question-lines.ts'
import { silenceLines } from './analysis/silence-lines.ts'
import { sourceLines } from './analysis/source-lines.ts'
import { byId } from './ordering.ts'

/**
 * The analysis as a report that a person reads from top to bottom in a terminal.
 *
 * For each family of events: where, when and who; the finding; the conflicts, the most severe first; what only seems to
 * conflict; each question with the sentence to print, the claims and what stands behind them, and the combined figures
 * with their rules; who is silent. Then the documents.
 *
 * @param bundle cut to the time of the analysis.
 * @returns plain text, lines of at most 92 characters, a line break at the end; the same for every order of the
 *   bundle's arrays.
 *
 * O(n log n). Never throws.
 */
export function analysisText(bundle: Bundle, analysis: Analysis): string {
  const ordered = inIdOrder(bundle)
  const index = indexBundle(ordered)
  const lines = [
    'Who says what, and how far they agree',
    ...wrapped(scopeWords(analysis)),
    ...familiesOf(ordered, analysis).flatMap((family) => familyLines(family, index, analysis)),
    ...sourceLines(ordered.documents, index),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function scopeWords({ asOf }: Analysis): string {
  return asOf === undefined
    ? 'All that is recorded.'
    : `As of ${asOf}: nothing that was asserted or published later is known here.`
}

function familyLines(family: Family, index: BundleIndex, analysis: Analysis): readonly string[] {
  const asked = Map.groupBy(family.questions, ({ finding }) => finding.question.event)
  return [
    ...heading(family.root.title, '='),
    ...eventLines(family.root, index),
    ...findingLines(family, analysis.asOf),
    ...conflictLines(family),
    ...apartLinesOf(family, index, analysis),
    ...(family.questions.length > 0 ? heading('Question by question', '-') : []),
    ...family.events.flatMap((event) => [
      ...(event === family.root ? [] : [...heading(event.title, '-'), ...eventLines(event, index)]),
      ...(asked.get(event.id) ?? []).flatMap((question) =>
        questionLines(question, index, analysis.asOf),
      ),
    ]),
    ...silenceLines(family, index, analysis.asOf),
  ]
}

/** Family by family, since every two figures are compared and those of different families never meet. */
function apartLinesOf(family: Family, index: BundleIndex, analysis: Analysis): readonly string[] {
  const claims = family.questions.flatMap((question) => question.claims).toSorted(byClaim)
  if (claims.length < 2) return []
  const cited = new Set(claims.flatMap(({ claim }) => claim.citations.map((one) => one.document)))
  const bundle: Bundle = {
    ...index.bundle,
    events: family.events,
    questions: family.questions.map(({ finding }) => finding.question),
    documents: [...cited].flatMap((id) => index.document(id) ?? []),
    claims: [],
  }
  const ofFamily = { ...analysis, claims, conflicts: family.conflicts }
  return apartLines(figuresApart(bundle, ofFamily), pairsUnlisted(bundle, ofFamily))
}

function byClaim(one: ClaimFinding, other: ClaimFinding): number {
  return byId(one.claim, other.claim)
}

function inIdOrder(bundle: Bundle): Bundle {
  return {
    ...bundle,
    actors: bundle.actors.toSorted(byId),
    events: bundle.events
      .map((event) => ({ ...event, sides: event.sides.toSorted(byId) }))
      .sort(byId),
    documents: bundle.documents.toSorted(byId),
    questions: bundle.questions.toSorted(byId),
    claims: bundle.claims.toSorted(byId),
  }
}
