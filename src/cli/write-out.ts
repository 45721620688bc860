import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../domain/refusal.ts'

/**
 * Writes a text to a file, in place of what was there.
 *
 * @param parts the text in order.
 * @throws Refusal `invalid` where there can be no such file.
 */
export async function writeOut(file: string, parts: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(parts), createWriteStream(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const isPlace = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS', 'ENOSPC'].includes(code)
    if (!isPlace) throw error
    throw new Refusal('invalid', `${file}: cannot be written (${code}).`)
  }
}
