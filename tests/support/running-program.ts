import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const top = join(import.meta.dirname, '../..')

/** A server of ours in a process of its own, on a free port of 127.0.0.1. */
export type RunningProgram = Readonly<{
  url: string
  pid: number
  /** Milliseconds from the start of the process to its first answer. */
  startedInMs: number
  output: () => string
  stop: () => Promise<void>
}>

/**
 * Starts a program and waits until it answers.
 *
 * @param file path from the top of the checkout, such as `src/main.ts`.
 * @param environment what it finds besides PATH, HOST, PORT and BASE_URL.
 * @param ready the path that must answer 200.
 * @throws where it ends first, or is silent for 20 s.
 */
export async function startProgram(
  file: string,
  environment: Readonly<Record<string, string>>,
  ready = '/healthz',
): Promise<RunningProgram> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [file], {
    cwd: top,
    env: {
      PATH: process.env.PATH ?? '',
      HOST: '127.0.0.1',
      PORT: String(port),
      BASE_URL: url,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = gathered(child)
  await answering(child, url + ready, output)
  const startedInMs = performance.now() - began
  return { url, pid: child.pid ?? 0, startedInMs, output, stop: () => stopped(child) }
}

/** The CPU time that a process has used, in ms, to the kernel's tick of 10 ms. */
export function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** The memory that a process holds for itself (RssAnon), in MB. */
export function ownMemoryOf(pid: number): number {
  const kilobytes = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

function gathered(child: ChildProcess): () => string {
  let words = ''
  const add = (chunk: Buffer) => {
    words += chunk.toString()
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => words
}

async function answering(child: ChildProcess, url: string, output: () => string): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(10)) {
    if (child.exitCode !== null) break
    const status = await statusOf(url)
    if (status === 200) return
  }
  await stopped(child)
  throw new Error(`no answer from ${url}\n${output()}`)
}

async function statusOf(url: string): Promise<number> {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return response.status
  } catch (error) {
    // Refused until the program listens; anything else is a fault worth seeing. Jest's TypeError is not fetch's.
    if (String(error).includes('fetch failed')) return 0
    throw error
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(late)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
