import type { Value } from '../../domain/claim/claim.ts'
import type { ValueColumns } from './claim-tables.ts'

const none: ValueColumns = {
  value_type: null,
  phrase: null,
  min: null,
  max: null,
  bound: null,
  best: null,
  answer: null,
  option_id: null,
  date_from: null,
  date_to: null,
  place_name: null,
  value_text: null,
}

/** The columns that a value is spread over, to select them by. */
export const valueNames = [
  'value_type',
  'phrase',
  'min',
  'max',
  'bound',
  'best',
  'answer',
  'option_id',
  'date_from',
  'date_to',
  'place_name',
  'value_text',
] as const satisfies readonly (keyof ValueColumns)[]

/** The columns a value is stored in, all of them in one order; absent spreads to nulls alone. */
export function valueColumns(value: Value | undefined): ValueColumns {
  if (value === undefined) return none
  return { ...none, value_type: value.type, ...ownColumns(value) }
}

function ownColumns(value: Value): Partial<ValueColumns> {
  switch (value.type) {
    case 'quantity': {
      const { phrase, min, max = null, bound, best = null } = value
      return { phrase, min, max, bound, best }
    }
    case 'yes_no':
      return { answer: value.answer }
    case 'choice':
      return { option_id: value.option }
    case 'date':
      return { date_from: value.from ?? null, date_to: value.to ?? null }
    case 'place':
      return { place_name: value.name }
    case 'text':
      return { value_text: value.text }
  }
}

/** The value that a row holds; `undefined` for none. Throws on a row that breaks the schema's checks. */
export function valueIn(row: ValueColumns): Value | undefined {
  switch (row.value_type) {
    case null:
      return undefined
    case 'quantity':
      return {
        type: 'quantity',
        min: kept(row.min),
        max: row.max ?? undefined,
        bound: kept(row.bound),
        best: row.best ?? undefined,
        phrase: kept(row.phrase),
      }
    case 'yes_no':
      return { type: 'yes_no', answer: kept(row.answer) }
    case 'choice':
      return { type: 'choice', option: kept(row.option_id) }
    case 'date':
      return { type: 'date', from: row.date_from ?? undefined, to: row.date_to ?? undefined }
    case 'place':
      return { type: 'place', name: kept(row.place_name) }
    case 'text':
      return { type: 'text', text: kept(row.value_text) }
  }
}

function kept<T>(stored: T | null): T {
  if (stored === null) throw new Error('a value without its parts')
  return stored
}
