/** A thing by id and name, where a left join found it; `undefined` where it found none. */
export function named(
  id: string | null,
  name: string | null,
): Readonly<{ id: string; name: string }> | undefined {
  return id === null || name === null ? undefined : { id, name }
}
