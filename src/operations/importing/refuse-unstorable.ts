import type { Bundle } from '../../domain/bundle/bundle.ts'
import { Refusal } from '../../domain/refusal.ts'

/** JSON writes both only as escapes, and nothing else as these. */
const suspect = /\\u0000|\\ud[89a-f]/i

/**
 * Refuses a bundle with text that is not the same in every database: a zero character, or half a surrogate pair.
 *
 * Throws `Refusal('invalid')` with the path of each. One pass over the text; walks the bundle only where it must.
 */
export function refuseUnstorable(bundle: Bundle): void {
  if (!Object.values(bundle).some((part) => suspect.test(JSON.stringify(part)))) return
  const faults = faultsIn(bundle, '$')
  if (faults.length > 0) throw new Refusal('invalid', 'The bundle holds text that is none.', faults)
}

function faultsIn(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') {
    const sound = value.isWellFormed() && !value.includes('\0')
    return sound ? [] : [`${path}: holds a zero character or half a surrogate pair`]
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, position) => faultsIn(one, `${path}[${position}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => faultsIn(one, `${path}.${key}`))
}
