import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { ProgressWords } from './progress.ts'

const { words, everyMs } = workerData as ProgressWords
const standardError = 2
const startedAt = performance.now()

// A listener keeps the thread alive until it is ended from outside.
parentPort?.on('message', () => undefined)

setInterval(() => {
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  writeSync(standardError, `… ${words}: ${seconds} s\n`)
}, everyMs).unref()
