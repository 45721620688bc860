/** The first of a list, and a line that says how many more there are. */
export type Shown<Thing> = Readonly<{ shown: readonly Thing[]; more: string | undefined }>

/**
 * Says that a list was cut.
 *
 * @param things those that are shown.
 * @param total how many there are in all.
 * @param more words the number left out.
 */
export function shown<Thing>(
  things: readonly Thing[],
  total: number,
  more: (left: number) => string,
): Shown<Thing> {
  const left = total - things.length
  return { shown: things, more: left > 0 ? more(left) : undefined }
}
