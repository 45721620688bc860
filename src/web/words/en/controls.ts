import { formatsOf } from '../formats.ts'

const { count, counted } = formatsOf('en-GB')

/** The way through a list. */
export const paging = {
  label: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  summary: (total: number, page: number, pages: number) =>
    pages === 1
      ? counted(total, { one: 'result', other: 'results' })
      : `${counted(total, { one: 'result', other: 'results' })} · page ${count(page)} of ${count(pages)}`,
}

/** The settings of a list. */
export const filters = {
  label: 'Filter',
  apply: 'Show',
  clear: 'Clear all filters',
  drop: 'remove filter',
  any: 'any',
  text: 'Words',
  nothing: 'Nothing matches these filters',
  nothingSays: 'Drop one of them, or clear them all.',
}

/** Asking as of a time. */
export const clocks = {
  label: 'As of',
  hint: 'A day or a time in UTC, such as 2024-12-25 or 2024-12-25T10:00Z. Blank means now.',
  asOf: 'What the world had said by',
  recordedBy: 'What we had recorded by',
  apply: 'Show',
  reset: 'Back to now',
  state: (asOf: string | undefined, recordedBy: string | undefined) =>
    [
      asOf === undefined ? undefined : `Shows only what had been said by ${asOf}.`,
      recordedBy === undefined ? undefined : `Shows only what we had recorded by ${recordedBy}.`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
}

export const glossary = { summary: 'What these words mean' }
