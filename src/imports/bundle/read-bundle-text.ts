import type { Bundle } from '../../domain/bundle/bundle.ts'
import { Refusal } from '../../domain/refusal.ts'
import { pathWords } from './faults.ts'
import { readBundle } from './read-bundle.ts'
import { parseJson } from './text/parse-json.ts'
import type { ScanFault } from './text/scan-faults.ts'

/**
 * Reads a bundle from the text of a file.
 *
 * @param text the whole file; a byte order mark at its start is passed over.
 * @param name what the faults call the file, such as its path.
 * @returns the bundle, as readBundle reads it.
 * @throws Refusal `invalid`. Faults of the text read `name:line:column: path: sentence`, those of the bundle
 *   `name: path: sentence`.
 *
 * O(size).
 */
export function readBundleText(text: string, name: string): Bundle {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  const parsed = parseJson(plain)
  if (!('json' in parsed)) {
    throw new Refusal(
      'invalid',
      `${name} is not sound JSON.`,
      faultLines(parsed.faults, plain, name),
    )
  }
  try {
    return readBundle(parsed.json)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const lines = error.faults.map((fault) => `${name}: ${fault}`)
    throw new Refusal(error.code, `${name} is refused. ${error.message}`, lines)
  }
}

/** One line a fault; the text is walked through once, however many there are. */
function faultLines(faults: readonly ScanFault[], text: string, name: string): readonly string[] {
  let line = 1
  let lineStart = 0
  return faults.map(({ offset, path, sentence }) => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; ) {
      line += 1
      lineStart = end + 1
      end = text.indexOf('\n', lineStart)
    }
    const where = path.length > 0 ? `${pathWords(path)}: ` : ''
    return `${name}:${line}:${offset - lineStart + 1}: ${where}${sentence}`
  })
}
