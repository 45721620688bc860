import { expect, test } from '@jest/globals'
import { readConfig } from '../src/config.ts'

test('an empty environment gives the defaults', () => {
  expect(readConfig({ PORT: '' })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: './data',
    databaseUrl: undefined,
    baseUrl: 'http://localhost:3000',
    sessionSecret: undefined,
  })
})

test('everything can be set; an address loses its final slash', () => {
  const environment = {
    PORT: '8080',
    HOST: '0.0.0.0',
    DATA_DIR: '/var/lib/sayswho',
    DATABASE_URL: 'postgres://sayswho@localhost/sayswho',
    BASE_URL: 'https://desk.example/sayswho/',
    SESSION_SECRET: 'x'.repeat(32),
    SOMETHING_ELSE: 'ignored',
  }
  expect(readConfig(environment)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    dataDir: '/var/lib/sayswho',
    databaseUrl: 'postgres://sayswho@localhost/sayswho',
    baseUrl: 'https://desk.example/sayswho',
    sessionSecret: 'x'.repeat(32),
  })
})

test('the address follows the port', () => {
  expect(readConfig({ PORT: '8080' }).baseUrl).toBe('http://localhost:8080')
})

test('every fault is named at once, and no value repeated', () => {
  const environment = {
    PORT: '70000',
    DATABASE_URL: 'mysql://root:hunter2@localhost',
    BASE_URL: 'javascript:alert(1)',
    SESSION_SECRET: 'short',
  }
  const read = () => readConfig(environment)
  expect(read).toThrow(/PORT.*\n.*DATABASE_URL.*\n.*BASE_URL.*\n.*SESSION_SECRET/)
  expect(read).not.toThrow(/hunter2|alert|short/)
})

test.each(['0x50', '1e3', '-1', '3000.5', ' 3000'])('a port of %j is refused', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow('PORT: must be a port number')
})
