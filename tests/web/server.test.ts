import { get } from 'node:http'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { listen } from '../../src/web/server.ts'

describe('the server', () => {
  test('draining lets the answer in hand be finished and takes no more', async () => {
    const gate = Promise.withResolvers<void>()
    const entered = Promise.withResolvers<void>()
    const server = await listen(
      async (_request, response) => {
        entered.resolve()
        await gate.promise
        response.end('whole')
      },
      { host: '127.0.0.1', port: 0 },
    )
    const answer = bodyOf(server.port)
    await entered.promise
    const drained = server.drain(5000)
    await expect(bodyOf(server.port)).rejects.toThrow('ECONNREFUSED')
    gate.resolve()
    expect(await answer).toBe('whole')
    await drained
  })

  test('whoever takes too long is cut off', async () => {
    const entered = Promise.withResolvers<void>()
    const server = await listen(() => entered.resolve(), { host: '127.0.0.1', port: 0 })
    const answer = bodyOf(server.port).then(
      () => 'answered',
      () => 'cut off',
    )
    await entered.promise
    await server.drain(50)
    expect(await answer).toBe('cut off')
  })

  test.each([
    [
      'a header that is too long',
      `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['what is no request', 'evil\r\n\r\n', 400],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
  ])('%s is refused under the policy of every page', async (_name, sent, status) => {
    const server = await listen((_request, response) => response.end(), {
      host: '127.0.0.1',
      port: 0,
    })
    const socket = connect(server.port, '127.0.0.1')
    socket.write(sent)
    const answer = (await buffer(socket)).toString('latin1')
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain("\r\nContent-Security-Policy: default-src 'none'")
    expect(answer).toContain('\r\nCache-Control: no-store\r\n')
    await server.drain(100)
  })

  test('a port that is taken is refused', async () => {
    const first = await listen((_request, response) => response.end(), {
      host: '127.0.0.1',
      port: 0,
    })
    await expect(
      listen((_request, response) => response.end(), { host: '127.0.0.1', port: first.port }),
    ).rejects.toThrow('EADDRINUSE')
    await first.drain(100)
  })
})

function bodyOf(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve(body))
    }).on('error', reject)
  })
}
