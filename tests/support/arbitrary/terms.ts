/** Measures that lie within, beside and apart from one another; the deadly ones come up most. */
export const measures = [
  'killed',
  'casualties',
  'injured',
  'bodies_recovered',
  'killed',
  'homes_damaged',
]

/** Populations that lie within, beside and apart from one another. */
export const populations = [
  'people',
  'civilians',
  'women_and_children',
  'women',
  'children',
  'combatants',
  'troops',
  'militants',
]
