import { Worker } from 'node:worker_threads'

/** What the second thread is told. */
export type ProgressWords = Readonly<{ words: string; everyMs: number }>

/**
 * Does a long piece of work while a line on standard error says every few seconds that it goes on.
 *
 * The line comes from a thread of its own: the embedded database keeps the first one busy.
 *
 * @param words what is being done: "taking in a.bundle.json".
 * @returns what the work returns; short work says nothing.
 */
export async function withProgress<T>(
  words: string,
  work: () => Promise<T>,
  everyMs = 3000,
): Promise<T> {
  const told: ProgressWords = { words, everyMs }
  const teller = new Worker(new URL('./progress-teller.ts', import.meta.url), {
    workerData: told,
    execArgv: [],
  })
  // Where no line can be told the work goes on all the same.
  teller.on('error', () => undefined)
  teller.unref()
  try {
    return await work()
  } finally {
    // Unheeded while it works, awaited when it ends: else the program could be over before its work is told of.
    teller.ref()
    await teller.terminate()
  }
}
