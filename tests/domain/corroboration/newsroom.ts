import type { Citation } from '../../../src/domain/claim/claim.ts'
import type { Document } from '../../../src/domain/document/document.ts'
import { actor, bundle, claim, document, event, type Sketch } from '../../support/build-bundle.ts'
import { backingsIn, side } from '../../support/outline.ts'

export const actors = [
  actor('state', { kind: 'government' }),
  actor('ministry', { kind: 'ministry', speaksFor: 'state' }),
  actor('voice', { kind: 'spokesperson', speaksFor: 'ministry' }),
  actor('ngo', { kind: 'ngo' }),
  actor('witness', { kind: 'witness' }),
  actor('clinic', { kind: 'hospital' }),
  actor('source', { kind: 'official' }),
  actor('source2', { kind: 'official' }),
  actor('insider', { kind: 'official', speaksFor: 'state' }),
  actor('fighter', { kind: 'other' }),
  actor('press', { kind: 'outlet' }),
  actor('paper', { kind: 'outlet' }),
  actor('radio', { kind: 'outlet' }),
  actor('wire', { kind: 'agency' }),
]
const separate = [
  document('d', 'press'),
  document('d2', 'paper'),
  document('d3', 'radio'),
  document('d4', 'wire'),
  document('own', 'ministry'),
  document('page', 'ngo'),
]
const events = [event('e', { sides: [side('p', 'fighter')] })]

/** The origins behind the first claim, all claims saying 46 unless said otherwise. */
export const originsOf = (
  sketches: readonly Sketch[],
  documents: readonly Document[] = separate,
) => {
  const claims = sketches.map((sketch, at) => claim(`c${at + 1}`, { value: '46', ...sketch }))
  return backingsIn(bundle(claims, { actors, documents, events })).c1
}
/** A claimant and its citations, one in document `d` unless said otherwise. */
export const by = (
  claimant: string | undefined,
  ...citations: readonly Partial<Citation>[]
): Sketch => ({
  claimant,
  citations: citations.length > 0 ? citations : [{}],
})
