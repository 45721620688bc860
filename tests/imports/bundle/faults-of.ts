import { Refusal } from '../../../src/domain/refusal.ts'
import { readBundle } from '../../../src/imports/bundle/read-bundle.ts'

/** The faults with which a bundle is refused; none where it is not. */
export function faultsOf(json: unknown): readonly string[] {
  try {
    readBundle(json)
    return []
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid') return error.faults
    throw error
  }
}

/** Sets what the path names; an undefined value removes the key. */
export function put(json: object, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const last = steps.pop() ?? ''
  let at = json as Record<string, unknown>
  for (const step of steps) at = at[step] as Record<string, unknown>
  if (value === undefined) delete at[last]
  else at[last] = value
}
