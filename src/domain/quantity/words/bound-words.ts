import type { Bound } from '../interval.ts'

/**
 * Where a bound's words stand: `before` the figure, `after` it, on `either` side, or `anywhere` in the phrase.
 * Words of a `loose` row have other meanings too ("over the weekend") and are passed over where no figure follows.
 */
export type BoundWords = Readonly<{
  bound: Bound
  place: 'before' | 'after' | 'either' | 'anywhere'
  loose: boolean
  words: readonly string[]
}>

type Place = BoundWords['place']

const row = (bound: Bound, place: Place, loose: boolean, words: string): BoundWords => ({
  bound,
  place,
  loose,
  words: words.split('|'),
})

/**
 * The wording table: which words set which bound. Words are in the folded form of `foldText`, `|` between them.
 * The longest match wins, so "no more than" is never read as "more than".
 */
export const boundWords: readonly BoundWords[] = [
  row(
    'at_least',
    'either',
    false,
    'at least|at the least|at the very least|at a minimum|at minimum',
  ),
  row('at_least', 'before', false, 'no fewer than|not fewer than|no less than|not less than|>=|=>'),
  row('at_least', 'before', false, 'a minimum of|minimum of|upwards of|upward of|no lower than'),
  row('at_least', 'before', false, 'not below|as few as|as low as|not under'),
  row('at_least', 'either', true, 'minimum|min'),
  row(
    'at_least',
    'after',
    false,
    'or more|or above|or over|or higher|or greater|and more|and above',
  ),
  row('at_least', 'after', false, 'and over|and up|and upwards|and counting|and rising|+'),
  row('at_least', 'after', true, 'plus|upwards'),
  row('at_least', 'anywhere', false, 'so far|thus far|to date|until now|up to now|up till now'),
  row('more_than', 'before', false, 'more than|in excess of|greater than|higher than|north of|>'),
  row('more_than', 'before', true, 'over|above|beyond|exceeding|exceeds|exceeded|exceed|topping'),
  row('more_than', 'before', true, 'tops|topped|surpassing|surpasses|surpassed|surpass|passing'),
  row('more_than', 'before', true, 'passes|passed|crosses|crossed|crossing'),
  row(
    'at_most',
    'before',
    false,
    'up to|and up to|as many as|as much as|as high as|as large as|<=|=<',
  ),
  row('at_most', 'before', false, 'no more than|not more than|no greater than|no higher than'),
  row('at_most', 'before', false, 'not above|not over|not exceeding|a maximum of|maximum of'),
  row('at_most', 'either', false, 'at most|at the most|at the very most|at a maximum'),
  row('at_most', 'either', true, 'maximum|max'),
  row('at_most', 'after', false, 'or fewer|or less|or under|or below|or lower'),
  row('fewer_than', 'before', false, 'fewer than|less than|lower than|smaller than|short of|<'),
  row('fewer_than', 'before', true, 'under|below'),
  row('about', 'before', true, 'about|around|nearly|almost|roughly|circa|c|ca|near|estimated|~'),
  row('about', 'before', true, 'approximately|approx|close to|an estimated|estimated at|virtually'),
  row('about', 'before', true, 'in the region of|in the order of|on the order of|just about'),
  row('about', 'either', true, 'more or less|give or take'),
  row('about', 'after', true, 'or so|or thereabouts|odd'),
  // Dari and Persian, Arabic, Pashto, Urdu.
  row('at_least', 'either', false, 'دستکم|دست کم|حداقل|لااقل|علی الاقل|لږ تر لږه|لږترلږه|کم از کم'),
  row('at_least', 'before', false, 'ما لا یقل عن|لا یقل عن'),
  row('more_than', 'before', false, 'بیش از|بیشتر از|اکثر من'),
  row('more_than', 'after', false, 'څخه زیات|څخه ډېر|څخه ډیر|سے زیادہ|سے زائد'),
  row('at_most', 'either', false, 'حداکثر|علی الاکثر|کحد اقصی|زیادہ سے زیادہ'),
  row('at_most', 'before', false, 'ما لا یزید عن|لا یزید عن'),
  row('fewer_than', 'before', false, 'کمتر از|اقل من'),
  row('fewer_than', 'after', false, 'څخه کم|څخه لږ|سے کم'),
  row('about', 'either', true, 'حدود|حوالی|نحو|تقریبا|قرابة|زهاء|نزدیک به|نږدې|شاوخوا|لگ بھگ'),
]
