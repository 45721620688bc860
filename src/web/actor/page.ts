import type { ActorFound } from '../../db/find-actor.ts'
import type { Outcome } from '../../db/findings/list-outcomes.ts'
import type { ClaimRow } from '../../db/lists/list-claims.ts'
import type { Listed } from '../../db/lists/page.ts'
import { type ClaimLine, claimLine } from '../claims/line.ts'
import { mergeableActions } from '../entry/actions.ts'
import { type Chip, sampleChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { type Glossary, glossaryOf } from '../page/glossary.ts'
import { hrefOf, type Link, withQuery } from '../page/link.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'
import { type OutcomeLine, outcomeLine } from './outcome-line.ts'
import { type Speaker, sizeOf, speakingTree } from './speaking-tree.ts'

/** One actor of the tree as it is printed. `href` is absent for the one that the page is about. */
export type Branch = Readonly<{
  href: string | undefined
  name: string
  kind: string
  branches: readonly Branch[]
}>

/** One actor. */
export type ActorPage = Framed &
  Readonly<{
    eyebrow: string
    sample: Chip | undefined
    facts: readonly Readonly<{ label: string; text: string }>[]
    sidesHeading: string
    sides: readonly Readonly<{ side: string; event: Link }>[]
    treeHeading: string
    tree: Branch
    moreSpeakers: string | undefined
    moreSides: string | undefined
    treeAlone: string | undefined
    faredHeading: string
    faredNote: string
    fared: readonly OutcomeLine[]
    assertedHeading: string
    assertedNote: string
    claims: readonly ClaimLine[]
    allClaims: Link | undefined
    publishedHeading: string
    documents: readonly Readonly<{ document: Link; when: string }>[]
    noDocuments: string | undefined
    allDocuments: Link | undefined
    glossary: Glossary
  }>

const shownSides = 60
const shownSpeakers = 200
const shownAliases = 40

export const actorView = view<ActorPage>('actor/actor')

/**
 * Words one actor.
 *
 * @param about the actor, its latest claims (those of its spokespeople included), and how its claims fared.
 */
export function actorPage(
  setting: Setting,
  about: Readonly<{ found: ActorFound; claims: Listed<ClaimRow>; outcomes: readonly Outcome[] }>,
): ActorPage {
  const { words } = setting
  const { found, claims, outcomes } = about
  const said = words.actor
  const { actor } = found
  const tree = speakingTree({
    ...found,
    spokenForBy: found.spokenForBy.slice(0, shownSpeakers),
  })
  const more = (left: number) => (left > 0 ? said.andMore(left) : undefined)
  const isAlone = found.speaksFor.length === 0 && found.spokenForBy.length === 0
  const { states, corroborations, contested } = words.terms
  return {
    frame: frameOf(setting, {
      title: actor.name,
      path: hrefOf.actor(actor.id),
      section: 'actors',
      crumbs: [{ href: '/actors', text: words.actors.title }],
      actions: mergeableActions(words, hrefOf.actor(actor.id), { kind: 'actor', id: actor.id }),
    }),
    eyebrow: said.eyebrow(words.terms.actorKinds[actor.kind].word),
    sample: found.sample ? sampleChip(words) : undefined,
    facts: factsOf(words, found),
    sidesHeading: said.sides,
    sides: found.sides.slice(0, shownSides).map(({ side, event }) => ({
      side: said.sideIn(side.name),
      event: { href: hrefOf.event(event.id), text: event.title },
    })),
    treeHeading: said.tree,
    tree: branchOf(words, tree),
    moreSpeakers: more(found.spokenForBy.length + found.speaksFor.length + 1 - sizeOf(tree)),
    moreSides: more(found.sides.length - shownSides),
    treeAlone: isAlone ? said.treeAlone : undefined,
    faredHeading: said.fared,
    faredNote: claims.total === 0 ? said.noClaims : said.faredNote,
    fared: outcomes.map((outcome) => outcomeLine(words, actor.id, { outcome, of: claims.total })),
    ...assertedOf(words, actor.id, claims),
    ...publishedOf(words, found),
    glossary: glossaryOf(words.glossary.summary, [{ contested }, states, corroborations]),
  }
}

function factsOf(words: Words, { actor }: ActorFound): ActorPage['facts'] {
  const said = words.actor
  const { aliases, country, reliability } = actor
  return [
    ...(aliases.length === 0 ? [] : [{ label: said.aliases, text: aliasesOf(words, aliases) }]),
    ...(country === undefined ? [] : [{ label: said.country, text: country }]),
    ...(reliability === undefined ? [] : [{ label: said.reliability, text: reliability }]),
  ]
}

function aliasesOf(words: Words, aliases: readonly string[]): string {
  const named = aliases.slice(0, shownAliases)
  const left = aliases.length - named.length
  return words.formats.list(left > 0 ? [...named, words.actor.andMore(left)] : named)
}

function branchOf(words: Words, speaker: Speaker): Branch {
  return {
    href: speaker.isSelf ? undefined : hrefOf.actor(speaker.id),
    name: speaker.name,
    kind: words.terms.actorKinds[speaker.kind].word,
    branches: speaker.speakers.map((one) => branchOf(words, one)),
  }
}

function assertedOf(
  words: Words,
  actor: string,
  claims: Listed<ClaimRow>,
): Pick<ActorPage, 'assertedHeading' | 'assertedNote' | 'claims' | 'allClaims'> {
  const said = words.actor
  const { rows, total } = claims
  return {
    assertedHeading: said.asserted,
    assertedNote: total === 0 ? said.noClaims : said.assertedNote(rows.length, total),
    claims: rows.map((row) => claimLine(words, row)),
    allClaims:
      total === 0 ? undefined : { href: withQuery('/claims', { actor }), text: said.allClaims },
  }
}

function publishedOf(
  words: Words,
  found: ActorFound,
): Pick<ActorPage, 'publishedHeading' | 'documents' | 'noDocuments' | 'allDocuments'> {
  const said = words.actor
  const { documents, documentsInAll, actor } = found
  return {
    publishedHeading: said.published,
    documents: documents.map(({ id, title, publishedAt }) => ({
      document: { href: hrefOf.document(id), text: title },
      when: publishedAt === undefined ? words.documents.undated : words.formats.date(publishedAt),
    })),
    noDocuments: documentsInAll === 0 ? said.noDocuments : undefined,
    allDocuments:
      documentsInAll > documents.length
        ? {
            href: withQuery('/documents', { publisher: actor.id }),
            text: said.publishedMore(documentsInAll),
          }
        : undefined,
  }
}
