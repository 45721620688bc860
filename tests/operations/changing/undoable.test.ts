import { describe, expect, test } from '@jest/globals'
import type { HistoryEntry, RevisionSpan } from '../../../src/db/log/history-of.ts'
import { undoableIn } from '../../../src/operations/changing/undoable.ts'

const day = (at: number) => `2025-01-${String(at).padStart(2, '0')}`

/** Entries on the first days of a month, one a day; each a verb, or what it undoes. */
const entries = (happened: readonly (readonly [string, number?])[]): readonly HistoryEntry[] =>
  happened.map(([verb, undoes], place) => ({
    seq: place + 1,
    at: day(place + 1),
    by: 'Amina',
    byId: 'p',
    action: `claim.${verb}`,
    reason: undefined,
    from: undefined,
    undoes,
  }))

const span = (revision: number, from: number, to?: number): RevisionSpan => ({
  revision,
  enteredAt: day(from),
  replacedAt: to === undefined ? undefined : day(to),
})

describe('what an undo takes back', () => {
  test('nothing where nothing happened', () => {
    expect(undoableIn({ entries: [], revisions: [] })).toBeUndefined()
  })

  test.each([
    ['an entering, by a withdrawal', [['enter']], [span(1, 1)], 1, 'absent'],
    ['a change', [['enter'], ['revise']], [span(1, 1, 2), span(2, 2)], 2, { revision: 1 }],
    ['a withdrawal', [['enter'], ['withdraw']], [span(1, 1, 2)], 2, { revision: 1 }],
    [
      'the change before one that was undone',
      [['enter'], ['revise'], ['revise'], ['revert', 3]],
      [span(1, 1, 2), span(2, 2, 3), span(3, 3, 4), span(4, 4)],
      2,
      { revision: 1 },
    ],
    [
      'the last undo where all is undone',
      [['enter'], ['withdraw', 1]],
      [span(1, 1, 2)],
      2,
      { revision: 1 },
    ],
    [
      'what an undo took back, once that undo is undone',
      [['enter'], ['withdraw', 1], ['restore', 2]],
      [span(1, 1, 2), span(2, 3)],
      1,
      'absent',
    ],
    ['no merge', [['enter'], ['merge'], ['unmerge']], [span(1, 1)], 1, 'absent'],
    ['no verdict', [['enter'], ['verdict'], ['verdict-withdraw']], [span(1, 1)], 1, 'absent'],
  ] as const)('%s', (_case, happened, revisions, seq, before) => {
    const next = undoableIn({ entries: entries(happened), revisions })
    expect([next?.entry.seq, next?.before]).toEqual([seq, before])
  })
})
