import type { Command } from 'commander'
import { logHead } from '../../db/log/log-head.ts'
import { verifyLog } from '../../db/log/verify-log.ts'
import { Refusal } from '../../domain/refusal.ts'
import { exits } from '../exits.ts'
import { withProgress } from '../progress.ts'
import { readSource } from '../read-source.ts'
import { print, say, type Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'

type Head = Readonly<{ seq: number; hash: string }>

/** Adds `verify`: checks every entry of the log, and that it still holds a head noted earlier. */
export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('check the log for tampering; prints its head, to keep elsewhere')
    .option(
      '--head <file>',
      'a head printed earlier; without one a cut or rewritten end is not seen',
    )
    .action(async ({ head: file }: Readonly<{ head?: string }>) => {
      const noted = file === undefined ? undefined : await readHead(file, terminal)
      await withStore('needs-migrated', async (store) => {
        const verdict = await withProgress('checking the log', () => verifyLog(store, noted))
        if (verdict.ok) {
          say(terminal, `${verdict.entries} entries are sound.`)
          const head = await logHead(store)
          if (head !== undefined) await print(terminal, `${JSON.stringify(head)}\n`)
        } else {
          say(terminal, `entry ${verdict.seq}: ${verdict.reason}`)
          process.exitCode = exits.tampering
        }
      })
    })
}

async function readHead(file: string, terminal: Terminal): Promise<Head> {
  const { name, text } = await readSource(file, terminal)
  const head = headIn(text)
  if (head !== undefined) return head
  throw new Refusal('invalid', `${name} is no log head.`, [
    `${name}: needs {"seq": a whole number, "hash": 64 hexadecimal digits}`,
  ])
}

function headIn(text: string): Head | undefined {
  const { seq, hash } = parsedObject(text)
  const isSeq = typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
  return isSeq && isHash ? { seq, hash } : undefined
}

function parsedObject(text: string): Readonly<{ seq?: unknown; hash?: unknown }> {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
