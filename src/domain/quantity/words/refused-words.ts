const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Right after a figure these make it a measure, an age, money or a fraction, never a count of people or things. */
export const unitsAfter: ReadonlySet<string> = set(
  'year years yr yrs day days hour hours week weeks month months minute minutes second seconds decade decades ' +
    'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm feet foot inch inches ' +
    'kg kilogram kilograms kilo kilos gram grams tonne tonnes ton tons litre litres liter liters acre acres hectare ' +
    'hectares degree degrees dollar dollars euro euros pound pounds sterling rupee rupees afghani afghanis rial ' +
    'rials cent cents usd eur gbp pkr afn am pm per times half third thirds quarter quarters fifth fifths tenth tenths ' +
    'january february april june july august september october november december ' +
    'سال ساله سنة عاما یوم روز ساعت کیلومتر درصد فیصد سلنه دالر دلار افغانی روپیه بالمئة بالمائة',
)

/** Right before a figure these make it an age, money, a date or a number in a series. */
export const unitsBefore: ReadonlySet<string> = set(
  'age ages aged usd eur gbp pkr afn rs article articles chapter page route flight brigade twice double triple half ' +
    'january february march april may june july august september october november december times no',
)

/**
 * Anywhere in the phrase these leave no count that could be trusted; the last are bounds of languages not read here,
 * better refused than passed over.
 */
export const refusedAnywhere: ReadonlySet<string> = set(
  'percent percentage pct half how than minus negative moins environ menos más hasta mindestens weniger etwa ungefähr',
)

/** Fractions that are one before "of": "a third of the 46", "three quarters of them". */
export const fractions: ReadonlySet<string> = set(
  'third thirds quarter quarters fifth fifths tenth tenths fraction share proportion percentile',
)

/** Before "from 40 to 46" these tell of a change, not of a range. */
export const changes: ReadonlySet<string> = set(
  'rise rises rose risen rising climb climbs climbed increase increases increased jump jumps jumped grow grows grew ' +
    'grown went fall falls fell fallen drop drops dropped revise revised revises raise raised raises lower lowered ' +
    'lowers cut reduce reduced up down updated corrected',
)

/** Words that stand between a bound and its figure without parting them: "at least another 46". */
export const fillers: ReadonlySet<string> = set(
  'the a an another other further additional of total record possible combined its their these those only just all ,',
)
