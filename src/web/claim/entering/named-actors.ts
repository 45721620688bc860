import type { Thing } from '../../../db/changing/thing.ts'
import { type Actor, actorKinds } from '../../../domain/actor/actor.ts'
import { longest } from '../../../domain/bundle/limits.ts'
import type { Reader } from '../../entry/reader.ts'
import type { Field, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'
import { citeTexts } from './cite-names.ts'
import type { FormGround } from './ground.ts'

/** Reads names of actors, and gathers those that are entered with the claim. */
export type NamedActors = Readonly<{
  claimant: (field: string) => string | undefined
  relays: (field: string) => readonly string[]
  added: () => readonly Thing[]
}>

const nameRule = { longest: longest.name + longest.id }

/** Reads the names in a form; those that nobody bears make new actors where that is ticked, one a name. */
export function namedActors(reader: Reader, words: Words, ground: FormGround): NamedActors {
  const { faults, addIt } = words.claimEntry
  const added = new Map<string, Actor>()
  const idOf = (field: string, kindField: string, text: string): string | undefined => {
    const meant = ground.actors.meantBy(text)
    if (meant === 'several') {
      return reader.fault(field, words.entry.faults.severalNames(words.entry.kinds.actor, text))
    }
    if (meant !== 'none') return meant.id
    if (!reader.ticked('addActors')) {
      const link = { href: '#f-addActors', text: addIt }
      return reader.fault(field, faults.unknownActor(text), link)
    }
    if (text.length > longest.name) {
      return reader.fault(field, words.entry.faults.tooLong(text.length, longest.name))
    }
    const actor = added.get(text) ?? newActor(reader, ground, { kindField, name: text })
    added.set(text, actor)
    return actor.id
  }
  return {
    claimant: (field) => {
      const text = reader.line(field, nameRule)
      return text === undefined ? undefined : idOf(field, 'newClaimantKind', text)
    },
    relays: (field) =>
      reader.lines(field, nameRule).flatMap((text) => idOf(field, 'newRelayKind', text) ?? []),
    added: () => [...added.values()].map((content) => ({ kind: 'actor', content })),
  }
}

function newActor(
  reader: Reader,
  { newId }: FormGround,
  { kindField, name }: Readonly<{ kindField: string; name: string }>,
): Actor {
  const isTold = reader.faults.some(({ field }) => field === kindField)
  const kind = isTold ? undefined : reader.oneOf(kindField, actorKinds, { required: true })
  return {
    id: newId(),
    name,
    kind: kind ?? 'other',
    aliases: [],
    speaksFor: undefined,
    country: undefined,
    reliability: undefined,
  }
}

/** The tick that adds names not known yet, with their kinds; hidden while every name is known. */
export function newActorFields(words: Words, ground: FormGround, typed: Typed): readonly Field[] {
  const { claimEntry: said, terms, formats } = words
  const isUnknown = (text: string) => ground.actors.meantBy(text) === 'none'
  const claimants = [(typed.claimant ?? '').trim()].filter((text) => text !== '').filter(isUnknown)
  const relays = relayNames(typed).filter(isUnknown)
  const unknown = [...new Set([...claimants, ...relays])]
  const choices = actorKinds.map((value) => ({ value, text: terms.actorKinds[value].word }))
  const kindField = (name: string, label: string, isAsked: boolean): Field =>
    isAsked
      ? { kind: 'choice', name, label, choices, required: true }
      : { kind: 'kept', name, label }
  const hint = said.addActorsHint(formats.list(unknown))
  return [
    unknown.length > 0
      ? { kind: 'tick', name: 'addActors', label: said.addActors, hint }
      : { kind: 'kept', name: 'addActors', label: said.addActors },
    kindField('newClaimantKind', said.newClaimantKind, claimants.length > 0),
    kindField('newRelayKind', said.newRelayKind, relays.length > 0),
  ]
}

/** Every relay named anywhere in a form, as typed. */
export function relayNames(typed: Typed): readonly string[] {
  return citeTexts(typed, 'via')
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
