import { InvalidArgumentError } from 'commander'
import { parseInstant } from '../domain/time/parse-date.ts'

/**
 * Takes an option's day or instant as typed.
 *
 * @throws InvalidArgumentError where it is neither, so that the command is refused as misused.
 */
export function momentOption(text: string): string {
  if (parseInstant(text) === undefined) {
    throw new InvalidArgumentError('Give a day (2024-12-25) or an instant (2024-12-25T08:00:00Z).')
  }
  return text
}
