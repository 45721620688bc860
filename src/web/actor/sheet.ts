import { namesAmong, namesToOffer } from '../../db/changing/names.ts'
import { type Actor, actorKinds, reliabilities } from '../../domain/actor/actor.ts'
import { longest } from '../../domain/bundle/limits.ts'
import { readName } from '../entry/read-name.ts'
import { Reader } from '../entry/reader.ts'
import type { Group, SheetOf, Typed } from '../entry/sheet.ts'
import { hrefOf } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** How an actor is written in a form. */
export const actorSheet: SheetOf<'actor'> = async (
  { store },
  words,
  { subject, contents, typed },
) => {
  const names = await namesAmong(store, 'actor', {
    ids: contents.flatMap(({ speaksFor }) => speaksFor ?? []),
    texts: typed?.speaksFor === undefined ? [] : [typed.speaksFor.trim()],
  })
  const { actorEntry: said } = words
  return {
    title: subject === undefined ? said.add : said.edit(subject.name),
    groups: () => groupsOf(words),
    suggestions: { actors: await namesToOffer(store, 'actor') },
    blank: {},
    typedOf: (actor) => typedOf(actor, names.textOf),
    pathOf: hrefOf.actor,
    read: (sent, id) => {
      const reader = new Reader(sent, words)
      const content: Actor = {
        id,
        name: reader.line('name', { longest: longest.name, required: true }) ?? '',
        kind: reader.oneOf('kind', actorKinds, { required: true }) ?? 'other',
        aliases: reader.lines('aliases', { longest: longest.name }),
        speaksFor: readName(reader, words, { field: 'speaksFor', kind: 'actor', names }),
        country: reader.line('country', { longest: longest.name }),
        reliability: reader.oneOf('reliability', reliabilities),
      }
      const { faults } = reader
      return faults.length > 0 ? { ok: false, faults } : { ok: true, content, before: [] }
    },
  }
}

function typedOf(actor: Actor, textOf: (id: string) => string): Typed {
  return {
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases.join('\n'),
    speaksFor: actor.speaksFor === undefined ? '' : textOf(actor.speaksFor),
    country: actor.country ?? '',
    reliability: actor.reliability ?? '',
  }
}

function groupsOf({ actorEntry: said, terms }: Words): readonly Group[] {
  const kinds = actorKinds.map((value) => ({ value, text: terms.actorKinds[value].word }))
  const grades = reliabilities.map((value) => ({ value, text: value }))
  return [
    {
      legend: said.who,
      fields: [
        { kind: 'line', name: 'name', label: said.name, hint: said.nameHint, required: true },
        { kind: 'choice', name: 'kind', label: said.kind, choices: kinds, required: true },
        { kind: 'area', name: 'aliases', label: said.aliases, hint: said.aliasesHint, rows: 3 },
        {
          kind: 'line',
          name: 'speaksFor',
          label: said.speaksFor,
          hint: said.speaksForHint,
          suggestions: 'actors',
        },
        { kind: 'line', name: 'country', label: said.country },
        { kind: 'choice', name: 'reliability', label: said.reliability, choices: grades },
      ],
    },
  ]
}
