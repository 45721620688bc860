/**
 * The most UTF-16 units that each kind of text may have, wherever it is written: in a bundle or in a form.
 *
 * `name` also holds for aliases, places, countries and languages; `hedge` for days as worded; `answer` for what a
 * claim on a question of text says.
 */
export const longest = {
  id: 200,
  name: 500,
  title: 500,
  label: 500,
  question: 500,
  phrase: 300,
  hedge: 500,
  attribution: 500,
  url: 2_000,
  quote: 20_000,
  translation: 20_000,
  answer: 20_000,
  documentText: 5_000_000,
} as const

const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * True where a text shows nothing: names, titles, labels and questions may not be so.
 *
 * O(length of what is blank at the start).
 *
 * @example isBlank(' \u200b') // true
 */
export function isBlank(text: string): boolean {
  return !visible.test(text)
}

const webAddress = /^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu

/**
 * True where a text is an address of the web: http or https, without white space, control or invisible characters.
 *
 * @param text of any length; `longest.url` is checked apart, so that each fault has its own sentence.
 *
 * O(length).
 *
 * @example isWebAddress('https://\nexample.org') // false
 */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text) && URL.canParse(text)
}
