import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { actor, bundle, claim, count, event, type Sketch } from '../../support/build-bundle.ts'
import { questionOf, side } from '../../support/outline.ts'

export const actors = [
  actor('kabul', { name: 'Afghan government', kind: 'government' }),
  actor('officials', { name: 'Afghan officials', kind: 'official', speaksFor: 'kabul' }),
  actor('mujahid', { name: 'Zabihullah Mujahid', kind: 'spokesperson', speaksFor: 'kabul' }),
  actor('islamabad', { name: 'Pakistani government', kind: 'government' }),
  actor('media', { name: 'pro-Taliban media', kind: 'outlet' }),
  actor('residents', { name: 'residents of Paktika', kind: 'witness' }),
  actor('un', { name: 'UNAMA', kind: 'un' }),
  actor('press', { name: 'Daily Press', kind: 'outlet' }),
]
const sides = [side('Kabul', 'kabul', 'media'), side('Islamabad', 'islamabad')]
export const events = [event('e', { place: 'Paktika', sides })]
export const harm = { victimSide: 'Kabul', causedBy: 'Islamabad' }

/** Claimant, value and what else there is of each claim. */
export type Said = readonly (readonly [string | undefined, Value | string | undefined, Sketch?])[]

/** What is drafted of one question. */
export const wording = (said: Said, question: Question = count('q')) =>
  questionOf(
    bundle(
      said.map(([claimant, value, rest], at) => claim(`c${at + 1}`, { claimant, value, ...rest })),
      { actors, events, questions: [question] },
    ),
  ).wording

export const early: Sketch = { assertedAt: '2024-12-24' }
export const later: Sketch = { assertedAt: '2024-12-27' }
export const denies: Sketch = { stance: 'denies' }
export const declines: Sketch = { stance: 'declines' }
