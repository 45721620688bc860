const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'
const teens = 'fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** English words for the numbers below a hundred that are one word: zero to nineteen, and the tens. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...`${ones} ${teens}`.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
])

/** Words that multiply the number before them, in English, Dari and Persian, Arabic, Pashto and Urdu. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['صد', 100],
  ['سل', 100],
  ['مئة', 100],
  ['مائة', 100],
  ['هزار', 1_000],
  ['زره', 1_000],
  ['زر', 1_000],
  ['الف', 1_000],
  ['میلیون', 1_000_000],
  ['ملیون', 1_000_000],
  ['میلیارد', 1_000_000_000],
  ['ملیار', 1_000_000_000],
  ['سو', 100],
  ['ہزار', 1_000],
  ['لاکھ', 100_000],
  ['کروڑ', 10_000_000],
])
