import { Agent, request } from 'node:http'

/** What a run of requests came to. */
export type Load = Readonly<{ perSecond: number; bytes: number; statuses: readonly number[] }>

/**
 * Asks a server of ours on 127.0.0.1, a fixed number of times over eight connections kept open.
 *
 * @param pathOf the path of the n-th request, from 0.
 * @returns the rate, the size of the last answer and the statuses that were seen.
 */
export async function load(
  url: string,
  count: number,
  pathOf: (turn: number) => string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const statuses = new Set<number>()
  let next = 0
  let bytes = 0
  const began = performance.now()
  const asker = async () => {
    while (next < count) {
      const path = pathOf(next)
      next += 1
      const answer = await ask(url + path, agent, headers)
      statuses.add(answer.status)
      bytes = answer.bytes
    }
  }
  await Promise.all(Array.from({ length: 8 }, asker))
  agent.destroy()
  return {
    perSecond: (count * 1000) / (performance.now() - began),
    bytes,
    statuses: [...statuses],
  }
}

function ask(
  url: string,
  agent: Agent,
  headers: Readonly<Record<string, string>>,
): Promise<Readonly<{ status: number; bytes: number }>> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
      response.on('error', reject)
    })
      .on('error', reject)
      .end()
  })
}
