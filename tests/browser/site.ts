import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from '../support/running-program.ts'

/** The program itself with its two samples, and what was found by following its links from the front page. */
export type Site = Readonly<{
  url: string
  /** Paths with their queries that answered 200, in the order in which they were met. */
  paths: readonly string[]
  /** Links that lead nowhere, as `path: status`. */
  broken: readonly string[]
  close: () => Promise<void>
}>

/** Starts the program on an empty folder, and follows every link of its pages. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-'))
  const program = await startProgram('src/main.ts', { DATA_DIR: folder })
  const close = async () => {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await enterSearch(program.url)
    return { url: program.url, ...(await linkedFrom(program.url)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Enters a search in vain in its form, since the samples hold none. */
async function enterSearch(url: string): Promise<void> {
  const list = await (await fetch(`${url}/questions`)).text()
  const question = /href="(\/questions\/[\w-]{30,})"/.exec(list)?.[1]
  const answer = await fetch(`${url}${question}/searches/new`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ searchedBy: 'Amina', searchedOn: '2024-12-26', by: 'Amina' }),
    redirect: 'manual',
  })
  if (answer.status !== 303) throw new Error(`no search was entered: ${answer.status}`)
}

/**
 * The addresses that stand for one route.
 *
 * @param pattern as in the route table, such as `/events/:eventId`.
 * @returns at most two of the linked ones, the first that was met and the last; empty where none is linked.
 */
export function examplesOf(pattern: string, paths: readonly string[]): readonly string[] {
  const shape = new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`)
  const fitting = paths.filter((path) => shape.test(path.split('?')[0] ?? ''))
  return [...new Set([fitting[0], fitting.at(-1)])].filter((path) => path !== undefined)
}

const mostPages = 2_000

async function linkedFrom(url: string): Promise<Pick<Site, 'paths' | 'broken'>> {
  const met = new Set(['/'])
  const paths: string[] = []
  const broken: string[] = []
  for (const path of met) {
    const response = await fetch(url + path)
    const text = await response.text()
    if (response.status === 200) paths.push(path)
    else broken.push(`${path}: ${response.status}`)
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue
    for (const linked of linksIn(text, url + path)) if (met.size < mostPages) met.add(linked)
  }
  return { paths, broken }
}

function linksIn(html: string, base: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#]*)[^"]*"/g)]
    .map((match) => new URL((match[1] ?? '').replaceAll('&amp;', '&'), base))
    .filter(({ origin }) => origin === new URL(base).origin)
    .map(({ pathname, search }) => pathname + search)
}
