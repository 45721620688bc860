import { namesAmong, namesToOffer } from '../../db/changing/names.ts'
import { findFamilyOfQuestion, type Search } from '../../db/find-family.ts'
import { longest } from '../../domain/bundle/limits.ts'
import { Refusal } from '../../domain/refusal.ts'
import { readName } from '../entry/read-name.ts'
import { Reader } from '../entry/reader.ts'
import type { Group, SheetOf } from '../entry/sheet.ts'
import { hrefOf } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** How a search that found no statement is written in a form. */
export const searchSheet: SheetOf<'search'> = async ({ store }, words, ask) => {
  const { subject, contents, typed, params } = ask
  const question = subject?.question ?? params.questionId ?? ''
  const family = await findFamilyOfQuestion(store, question)
  const asked = family?.bundle.questions.find(({ id }) => id === question)
  if (asked === undefined) {
    const what = words.entry.kinds.question
    throw new Refusal('not-found', words.errors.nothingCalled(what, question))
  }
  const names = await namesAmong(store, 'actor', {
    ids: contents.flatMap(({ actor }) => actor ?? []),
    texts: typed?.actor === undefined ? [] : [typed.actor.trim()],
  })
  const { searchEntry: said } = words
  return {
    title: subject === undefined ? said.add(asked.text) : said.edit(asked.text),
    groups: () => groupsOf(words),
    suggestions: { actors: await namesToOffer(store, 'actor') },
    blank: {},
    typedOf: ({ actor, searchedBy, searchedOn, place }) => ({
      actor: actor === undefined ? '' : names.textOf(actor),
      searchedBy,
      searchedOn,
      place: place ?? '',
    }),
    pathOf: () => hrefOf.question(question),
    cameFrom: hrefOf.question(question),
    read: (sent, id) => {
      const reader = new Reader(sent, words)
      const content: Search = {
        id,
        question,
        actor: readName(reader, words, { field: 'actor', kind: 'actor', names }),
        searchedBy: reader.line('searchedBy', { longest: longest.name, required: true }) ?? '',
        searchedOn: reader.day('searchedOn', { required: true }) ?? '',
        place: reader.line('place', { longest: longest.name }),
      }
      const { faults } = reader
      return faults.length > 0 ? { ok: false, faults } : { ok: true, content, before: [] }
    },
  }
}

function groupsOf({ searchEntry: said }: Words): readonly Group[] {
  return [
    {
      legend: said.what,
      fields: [
        {
          kind: 'line',
          name: 'actor',
          label: said.actor,
          hint: said.actorHint,
          suggestions: 'actors',
        },
        { kind: 'line', name: 'searchedBy', label: said.searchedBy, required: true },
        {
          kind: 'line',
          name: 'searchedOn',
          label: said.searchedOn,
          hint: said.searchedOnHint,
          required: true,
        },
        { kind: 'line', name: 'place', label: said.place, hint: said.placeHint },
      ],
    },
  ]
}
