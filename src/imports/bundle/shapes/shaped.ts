import type { z } from 'zod'
import { addFault, type Spot } from '../spot.ts'

/**
 * Checks a part of the bundle against its shape.
 *
 * @returns the part, typed, or undefined where a fault was added. Costs what zod costs.
 */
export function shaped<T>(shape: z.ZodType<T>, part: unknown, spot: Spot): T | undefined {
  const parsed = shape.safeParse(part)
  if (parsed.success) return parsed.data
  for (const issue of shape.safeParse(part, { reportInput: true }).error?.issues ?? []) {
    addIssue(issue, spot)
  }
  return undefined
}

function addIssue(issue: z.core.$ZodIssue, spot: Spot): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) addFault(spot, 'unknown key', ...issue.path, key)
  } else {
    addFault(spot, sentenceOf(issue), ...issue.path)
  }
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`
    case 'too_small':
    case 'too_big':
      return limitOf(issue)
    default:
      return issue.message
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'an array',
  tuple: 'an array',
  object: 'an object',
}

function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [limit, word] =
    issue.code === 'too_small'
      ? [issue.minimum, issue.inclusive === false ? 'more than' : 'at least']
      : [issue.maximum, issue.inclusive === false ? 'less than' : 'at most']
  if (issue.code === 'too_small' && limit === 1 && issue.origin !== 'number')
    return 'must not be empty'
  if (issue.origin === 'string') return `must have ${word} ${limit} characters`
  if (issue.origin === 'array') return `must have ${word} ${limit} elements`
  return `must be ${word} ${limit}`
}
