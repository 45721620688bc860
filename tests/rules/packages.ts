type Names = Readonly<Record<string, string>>

/** The parts of package.json that the rules read. */
export type Card = Readonly<{
  dependencies: Names
  devDependencies: Names
  allowScripts: Readonly<Record<string, boolean>>
}>

/** The parts of package-lock.json that the rules read. */
export type Lock = Readonly<{ packages: Readonly<Record<string, Locked>> }>

type Locked = Readonly<{
  version?: string
  integrity?: string
  hasInstallScript?: boolean
  optionalDependencies?: Names
  peerDependencies?: Names
}>

/** The oldest versions without a hole that we know of. SQLite's own is asked of the driver, Node's of the process. */
export const floors: Names = { ejs: '7.0.2', kysely: '0.28.17', qs: '6.14.2', node: '24.0.0' }

export const sqliteFloor = '3.51.3'

/** Packages that were tried and left: unmaintained or unsafe. */
const unwanted = ['csurf', 'xss-clean', 'hpp', 'better-sqlite3-session-store']

/**
 * What is wrong with the lock file: a package without its hash, a platform's package that is missing, an install
 * script nobody decided on, a version below its floor, an unwanted package.
 *
 * @returns one line an offence, empty where all is well.
 */
export function faultsInLock(lock: Lock, card: Card): readonly string[] {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
  const names = new Set(installed.map(([path]) => nameOf(path)))
  return installed.flatMap(([path, { version = '', ...locked }]) => {
    const name = nameOf(path)
    const floor = floors[name]
    return [
      ...(locked.integrity?.startsWith('sha512-') ? [] : [`${path}: no sha512`]),
      ...Object.keys(locked.optionalDependencies ?? {})
        .filter((optional) => !names.has(optional))
        .map((optional) => `${path}: ${optional} is not in the lock file`),
      ...(locked.hasInstallScript && card.allowScripts[name] === undefined
        ? [`${path}: allowScripts does not decide on its install script`]
        : []),
      ...(floor !== undefined && isBelow(version, floor) ? [`${path}: below ${floor}`] : []),
      ...(unwanted.includes(name) ? [`${path}: unwanted`] : []),
    ]
  })
}

/**
 * The direct dependencies that a page gives no line of reason, and the lines whose package is gone.
 *
 * @param page Markdown with a table row a package, `| name | reason |`.
 */
export function unreasonedIn(page: string, card: Card): readonly string[] {
  const reasoned = [...page.matchAll(/^\| `([^`]+)` \|[ \t]+[^\s|]/gm)].map(
    (match) => match[1] ?? '',
  )
  const direct = [...Object.keys(card.dependencies), ...Object.keys(card.devDependencies)]
  return [
    ...direct.filter((name) => !reasoned.includes(name)).map((name) => `${name}: no reason`),
    ...reasoned.filter((name) => !direct.includes(name)).map((name) => `${name}: not installed`),
  ]
}

/** Whether a version of dotted numbers stands before another; what follows a hyphen is left out. */
export function isBelow(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split('-')[0]?.split('.') ?? [])
  for (const [place, digits] of (need ?? []).entries()) {
    const difference = Number(have?.[place] ?? 0) - Number(digits)
    if (difference !== 0) return difference < 0
  }
  return false
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
