/** The columns that a value is spread over. */
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
] as const
