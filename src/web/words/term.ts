/** How the interface names one value of an enumeration, and one plain line on what it means. */
export type Term = Readonly<{ word: string; means: string }>

/** Every value of an enumeration with its term. */
export type Terms<Key extends string> = Readonly<Record<Key, Term>>
