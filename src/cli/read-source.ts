import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Refusal } from '../domain/refusal.ts'
import type { Terminal } from './terminal.ts'

/** A text and what faults call the place it came from. */
export type Source = Readonly<{ name: string; text: string }>

/**
 * Reads a file, or standard input for `-`, as UTF-8.
 *
 * @returns the text with a byte order mark, if any, and a name for faults.
 * @throws Refusal `not-found` where there is no such file, `invalid` where it cannot be read as text.
 */
export async function readSource(file: string, { input }: Terminal): Promise<Source> {
  const name = file === '-' ? 'standard input' : file
  const bytes = file === '-' ? await buffer(input) : await bytesOf(file)
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (error) {
    const why = codeOf(error) === 'ERR_STRING_TOO_LONG' ? 'too long' : 'not UTF-8 text'
    throw new Refusal('invalid', `${name} cannot be read.`, [`${name}: ${why}`])
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const why = reasons[codeOf(error) ?? '']
    if (why === undefined) throw error
    throw new Refusal('not-found', `${file} cannot be read.`, [`${file}: ${why}`])
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'too long',
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return String(error.code)
}
