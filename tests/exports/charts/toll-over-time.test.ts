import { describe, expect, test } from '@jest/globals'
import type { Standing } from '../../../src/exports/charts/range-figure.ts'
import { type Statement, tollOverTime } from '../../../src/exports/charts/toll-over-time.ts'

const words = {
  number: (count: number) => String(count),
  moment: (ms: number) => new Date(ms).toISOString().slice(0, 10),
  logScale: 'Logarithmic scale.',
  linearScale: 'The scale starts at 0.',
}

function statement(day: string, count: number, standing: Standing = 'current'): Statement {
  return {
    at: Date.parse(day),
    quantity: { min: count, max: count, bound: 'exact', best: undefined, phrase: String(count) },
    standing,
    when: day,
    words: String(count),
  }
}

function drawn(...statements: readonly Statement[]) {
  const series = [{ label: 'Afghan government', statements }]
  return tollOverTime(
    { id: 'q', title: 'A toll', series, scale: 'linear', mirrored: false },
    'wide',
    words,
  )
}

const path = (drawing: ReturnType<typeof drawn>, className: string) =>
  drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.className === className ? [mark.d] : [],
  )[0] ?? ''

const strokes = (d: string) => d.split('M').length - 1

describe('the toll over time', () => {
  test('draws a dot a statement and a step from each to the next', () => {
    const drawing = drawn(statement('2024-12-25', 13), statement('2024-12-27', 46))
    expect(strokes(path(drawing, 'chart-dot'))).toBe(2)
    expect(strokes(path(drawing, 'chart-step'))).toBe(3)
  })

  test('draws what was withdrawn hollow, and leaves a denial out of the line', () => {
    const drawing = drawn(
      statement('2024-12-25', 13, 'withdrawn'),
      statement('2024-12-26', 46, 'denied'),
      statement('2024-12-27', 46),
    )
    expect(strokes(path(drawing, 'chart-dot-hollow'))).toBe(2)
    expect(strokes(path(drawing, 'chart-cross'))).toBe(2)
    expect(strokes(path(drawing, 'chart-step'))).toBe(3)
  })

  test('says every statement with its day in words', () => {
    const drawing = drawn(statement('2024-12-25', 13), statement('2024-12-27', 46))
    expect(drawing.description).toBe('Afghan government. 2024-12-25: 13; 2024-12-27: 46.')
  })

  test('is still a picture without a statement', () => {
    expect(drawn().height).toBeGreaterThan(0)
  })
})
