// The program as it is, but without its memory: KEEP=analysis keeps no page, KEEP=nothing no analysis either.
import { uuidv7 } from 'uuidv7'
import { readConfig } from '../../../src/config.ts'
import { openDatabase } from '../../../src/db/open-database.ts'
import { createLog } from '../../../src/logging.ts'
import { createApp } from '../../../src/web/app.ts'
import { families } from '../../../src/web/cache/family-cache.ts'
import { lru } from '../../../src/web/cache/lru.ts'
import { depsFrom } from '../../../src/web/deps.ts'
import { listen } from '../../../src/web/server.ts'

const config = readConfig()
const store = await openDatabase(config)
const log = createLog({ write: () => undefined })
const deps = depsFrom({ store, config, log, now: Date.now, newId: uuidv7 })
const pages = lru<Buffer>({ entries: 1, weight: 0, weigh: ({ length }) => length })
const forgetful =
  process.env.KEEP === 'nothing'
    ? { pages, families: families({ entries: 1, claims: 0 }) }
    : { pages }
await listen(createApp({ ...deps, ...forgetful }), config)

process.on('SIGTERM', () => process.exit(0))
