/** How the interface names one value of an enumeration, and one plain line on what it means. */
export type Term = Readonly<{ word: string; means: string }>

/** Every value of an enumeration with its term. */
export type Terms<Key extends string> = Readonly<Record<Key, Term>>

/** Puts the words for an enumeration and what each means together; alone, a word begins large. */
export function termsOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  means: Readonly<Record<Key, string>>,
): Terms<Key> {
  const term = (key: Key): Term => {
    const word = words[key]
    return { word: word.charAt(0).toUpperCase() + word.slice(1), means: means[key] }
  }
  const keys = Object.keys(means) as Key[]
  return Object.fromEntries(keys.map((key) => [key, term(key)])) as Terms<Key>
}
