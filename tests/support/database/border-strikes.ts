import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { actor, ask, bundle, choice, claim, count, document, event } from '../build-bundle.ts'

/** What the agency's report says; the quotes below are cut from it. */
export const reportText =
  'Hamdullah Fitrat said 46 people were killed in Paktika. Officials called the target a training camp. ' +
  'The Foreign Office said fewer than 20 died. “کابل” would not comment.'

/** A small dispute of two events and two sides: 46 dead against fewer than 20, a target, a relay, no comment. */
export const borderStrikes: Bundle = bundle(
  [
    claim('c1', {
      question: 'q-killed',
      claimant: 'fitrat',
      value: '46',
      assertedAt: '2024-12-25T08:00:00Z',
      citations: [
        quoted('d-report', 'Hamdullah Fitrat said 46 people were killed in Paktika.'),
        { document: 'd-reprint', mode: 'named', via: ['agency'], hedge: 'reportedly' },
      ],
    }),
    claim('c2', {
      question: 'q-killed',
      claimant: 'office',
      value: 'fewer than 20',
      assertedAt: '2024-12-26',
      citations: [quoted('d-report', 'The Foreign Office said fewer than 20 died.')],
    }),
    claim('c3', {
      question: 'q-target',
      value: { type: 'choice', option: 'camp' },
      citations: [quoted('d-report', 'Officials called the target a training camp.')],
    }),
    claim('c4', {
      question: 'q-soil',
      claimant: 'kabul',
      stance: 'declines',
      citations: [quoted('d-report', '“کابل” would not comment.')],
    }),
    claim('c5', {
      question: 'q-target',
      claimant: 'islamabad',
      value: { type: 'choice', option: 'hideouts' },
      assertedAt: '2024-12-27',
    }),
  ],
  {
    actors: [
      actor('agency', { name: 'The Agency', kind: 'agency', country: 'US' }),
      actor('fitrat', { name: 'Hamdullah Fitrat', kind: 'spokesperson', speaksFor: 'kabul' }),
      actor('islamabad', { name: 'Islamabad', kind: 'government' }),
      actor('kabul', { name: 'Kabul', kind: 'government', aliases: ['Afghan government'] }),
      actor('office', { name: 'Foreign Office', kind: 'ministry', speaksFor: 'islamabad' }),
      actor('paper', { name: 'The Paper', kind: 'outlet', reliability: 'B' }),
      actor('press', { name: 'Nobody’s Press', kind: 'outlet' }),
    ],
    events: [
      event('exchange', {
        title: 'Exchange of strikes',
        sides: [
          { id: 'afghan', name: 'the Afghan side', members: ['kabul'] },
          { id: 'pakistani', name: 'the Pakistani side', members: ['islamabad'] },
        ],
      }),
      event('strikes', {
        title: 'Airstrikes',
        place: 'Paktika',
        startedOn: '2024-12-24',
        within: 'exchange',
        victims: [{ id: 'v1', name: 'a child', age: 7, population: 'children' }],
      }),
    ],
    documents: [
      document('d', 'press', { title: 'Unrelated' }),
      document('d-report', 'agency', {
        title: 'Agency report',
        text: reportText,
        publishedAt: '2024-12-26T10:00:00Z',
      }),
      document('d-reprint', 'paper', {
        title: 'Reprint',
        publishedAt: '2024-12-27',
        derivedFrom: ['d-report'],
        sha256: '0123456789abcdef'.repeat(4),
      }),
    ],
    questions: [
      count('q-killed', {
        event: 'strikes',
        text: 'How many were killed?',
        victimSide: 'afghan',
        causedBy: 'pakistani',
      }),
      {
        ...choice('q-target', [
          { id: 'camp', label: 'a training camp' },
          { id: 'hideouts', label: 'hideouts' },
        ]),
        event: 'strikes',
        text: 'What was the target?',
      },
      { ...ask('q-soil', 'yes_no'), event: 'exchange', text: 'Was it from Afghan soil?' },
    ],
  },
)

function quoted(documentId: string, quote: string) {
  const start = reportText.indexOf(quote)
  const at = [start, start + quote.length] as const
  return { document: documentId, mode: 'role', quote, at } as const
}
