import type { Ban } from './bans.ts'

const shipped = /^(?:src|seeds|migrations)\/.*\.ts$/

/** The first two read what strangers write. The others take digits or milliseconds that were checked already. */
const reading =
  /^src\/(?:domain\/(?:quantity|time)\/|web\/page\/query\.ts$|web\/words\/formats\.ts$|exports\/charts\/time-scale\.ts$)/

/** What TypeScript may not say, and the one place where it may. */
export const codeBans: readonly Ban[] = [
  {
    rule: 'a database is opened in src/db/dialects or src/db/open… alone',
    at: shipped,
    save: /^src\/db\/(?:dialects\/|open)/,
    pattern: /new (?:Database|Pool|pg\.Pool)\(/,
    planted: ["const database = new Database('a.db')", 'new pg.Pool({})'],
    fine: ['type Database = Readonly<{}>'],
  },
  {
    rule: 'a page is rendered in src/web/views.ts alone',
    at: shipped,
    save: /^src\/web\/views\.ts$/,
    pattern: /\.render\(|\bejs\.\w+\(|\.renderFile\(/,
    planted: ["res.render('event', page)", "ejs.renderFile('a.ejs', page)"],
    fine: ["render(res, 'event/page', page)"],
  },
  {
    rule: 'no text is run as a program, save a compiled view',
    at: shipped,
    save: /^src\/web\/views\.ts$/,
    pattern: /\bnew Function\(|(?<![\w.])eval\(|from '(?:node:)?vm'/,
    planted: ["new Function('m', text)", 'eval(text)'],
    fine: ['retrieval(text)'],
  },
  {
    rule: 'SQL is built; its raw forms stay in src/db/dialects',
    at: shipped,
    save: /^src\/db\/dialects\//,
    pattern: /\bsql\s*\.\s*(?:raw|lit|id|ref|table|join)\b|CompiledQuery\.raw/,
    planted: ['sql.raw(text)', 'sql.ref(column)', "CompiledQuery.raw('begin')"],
    fine: ['sql`select 1`'],
  },
  {
    rule: 'no row replaces another unseen',
    at: shipped,
    pattern:
      /\b(?:insert|update)\s+or\s+replace\b|\breplace\s+into\b|\breplaceInto\b|\.orReplace\(/i,
    planted: ['sql`insert or replace into claim`', "db.replaceInto('claim')"],
    fine: ['create or replace function refuse_update()'],
  },
  {
    rule: 'figures are read in src/domain/quantity and dates in src/domain/time',
    at: /^(?:src|migrations)\/.*\.ts$/,
    save: reading,
    pattern:
      /(?<![\w.])(?:Number\(|parseInt\(|parseFloat\()|Number\.parse\w+\(|z\.coerce\.|new Date\((?!\))/,
    planted: [
      "Number('')",
      'Number.parseInt(text, 10)',
      'z.coerce.number()',
      "new Date('2024-02-30')",
    ],
    fine: ['new Date()', 'Number.isInteger(n)', 'z.number()'],
  },
  {
    rule: 'only src/fetching opens a connection out',
    at: shipped,
    save: /^src\/fetching\//,
    pattern: /(?<![\w.])fetch\(|\bhttps?\.(?:get|request)\(|from 'undici'|\bnet\.connect\(/,
    planted: ["await fetch('https://example.org')", "https.get('https://example.org')"],
    fine: ['prefetch(page)'],
  },
  {
    rule: 'a reader is sent on by src/web/redirect.ts alone',
    at: shipped,
    save: /^src\/web\/redirect\.ts$/,
    pattern: /\.redirect\(|\.location\(|setHeader\('location'/i,
    planted: ['res.redirect(303, target)', "res.location('/x')"],
    fine: ["redirect(res, '/events')"],
  },
  {
    rule: 'what a stranger sent is never spread or assigned',
    at: shipped,
    pattern:
      /\.\.\.\s*req(?:uest)?(?:\.(?!params)|\b(?!\.))|Object\.assign\([^)]*\breq(?:uest)?\.(?!params)/,
    planted: [
      'const x = { ...req.body }',
      'const x = { ...request }',
      'Object.assign(row, req.query)',
    ],
    fine: ['const { eventId } = req.params', 'const ids = { ...request.params }'],
  },
  {
    rule: 'words go to the log or to standard error, not to console',
    at: shipped,
    pattern: /\bconsole\./,
    planted: ['console.log(claim)'],
  },
  {
    rule: 'a timer never keeps the program alive',
    at: shipped,
    pattern: /\bsetInterval\((?![\s\S]{0,400}?\.unref\(\))/,
    planted: ['setInterval(look, 1000)'],
    fine: ['setInterval(look, 1000).unref()'],
  },
  {
    rule: 'no failure is swallowed',
    at: /^(?:src|seeds|migrations|tests)\/.*\.ts$/,
    save: /^tests\/rules\//,
    pattern:
      /\bcatch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\s*(?:\(\)|_\w*)\s*=>\s*(?:\{\s*\}|undefined|null)\s*\)/,
    planted: ['try { f() } catch {}', 'try { f() } catch (error) { }', 'promise.catch(() => {})'],
    fine: ['try { f() } catch (error) { log(error) }'],
  },
  {
    rule: 'the environment is read in src/config.ts alone',
    at: shipped,
    save: /^src\/config\.ts$/,
    pattern: /process\.env\b|process\[/,
    planted: ['const port = process.env.PORT'],
  },
  {
    rule: 'a name says what it holds',
    at: shipped,
    pattern:
      /\b(?:const|let|function|type|class)\s+(?:items?|data|info|entit(?:y|ies)|helpers?|utils?|(?!is)\w*(?:Manager|Helper|Utils?|Info|Entity))\b/,
    planted: ['const data = read()', 'class ClaimManager {}', 'type ClaimInfo = {}'],
    fine: ['const metadata = read()', 'const database = open()'],
  },
  {
    rule: 'a function that others may call says what it does',
    at: /^(?:src|seeds)\/.*\.ts$/,
    readsComments: true,
    pattern: /(?<!\*\/\n)^export (?:async )?function\*? \w+/,
    planted: [
      'export function conflictsAmong() {}',
      '/** A type. */\ntype A = 1\n\nexport async function f() {}',
    ],
    fine: ['/** Finds. */\nexport function f() {}'],
  },
]
