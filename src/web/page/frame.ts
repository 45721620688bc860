import type { Loaded } from '../assets.ts'
import type { Direction, Words } from '../words/words.ts'
import { type Link, withQuery } from './link.ts'

/** The sections of the main navigation. */
export type Section = 'events' | 'disputed' | 'questions' | 'claims' | 'documents' | 'actors'

export type NavigationLink = Link & Readonly<{ current: boolean }>

/** What the layout prints round every page. */
export type Frame = Readonly<{
  title: string
  heading: string
  language: string
  dir: Direction
  words: Words['shell']
  navigation: readonly NavigationLink[]
  crumbs: readonly Link[]
  /** What a person can do to what the page shows. */
  actions: readonly Link[]
  /** What else is read as the thing that the page shows. */
  held: readonly Held[]
  notice: string | undefined
  canonical: string
  styles: readonly Loaded[]
  script: Loaded
  icon: string
}>

/** One thing that is merged into the one shown; `action` is where its button undoes that. */
export type Held = Readonly<{ says: string; action: string; undo: string }>

/** What a notice says; some name the page that they stand on. */
export type Notice = string | ((title: string) => string)

/** What every page knows of the request, without the request. */
export type Setting = Readonly<{
  words: Words
  baseUrl: string
  styles: readonly Loaded[]
  script: Loaded
  icon: string
  notice: Notice | undefined
}>

/** Every page carries its frame. */
export type Framed = Readonly<{ frame: Frame }>

const sections: readonly Readonly<{ section: Section; href: string }>[] = [
  { section: 'events', href: '/events' },
  { section: 'disputed', href: withQuery('/questions', { disputed: 'yes' }) },
  { section: 'questions', href: '/questions' },
  { section: 'claims', href: '/claims' },
  { section: 'documents', href: '/documents' },
  { section: 'actors', href: '/actors' },
]

/**
 * Words the frame of one page.
 *
 * @param setting language, addresses and notice of this request.
 * @param about `title` heads the page; `path` is its address below the base URL; `crumbs` lead to it, outermost
 * first, the page itself left out; `section` marks the main navigation.
 */
export function frameOf(
  setting: Setting,
  about: Readonly<{
    title: string
    path: string
    section?: Section | undefined
    crumbs?: readonly Link[]
    actions?: readonly Link[]
  }>,
): Frame {
  const { words } = setting
  return {
    title: words.shell.titled(about.title),
    heading: about.title,
    language: words.language,
    dir: words.dir,
    words: words.shell,
    navigation: sections.map(({ section, href }) => ({
      href,
      text: words.shell.navigation[section],
      current: section === about.section,
    })),
    crumbs: about.crumbs ?? [],
    actions: about.actions ?? [],
    held: [],
    notice: typeof setting.notice === 'function' ? setting.notice(about.title) : setting.notice,
    canonical: new URL(about.path, setting.baseUrl).href,
    styles: setting.styles,
    script: setting.script,
    icon: setting.icon,
  }
}
