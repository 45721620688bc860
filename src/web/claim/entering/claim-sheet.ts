import { type Claim, stances, updateReasons } from '../../../domain/claim/claim.ts'
import { anotherOf, blockNumbers } from '../../entry/blocks.ts'
import type { Group, Sheet, Typed } from '../../entry/sheet.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'
import { citeGroups } from './cite-fields.ts'
import { typedCite } from './cite-form.ts'
import { citeBlocks } from './cite-names.ts'
import { figureSummary, numberFields } from './figure-form.ts'
import type { FormGround } from './ground.ts'
import { newActorFields } from './named-actors.ts'
import { readClaim } from './read-claim.ts'
import { typedValue, valueFields } from './value-form.ts'

/** How a claim on one question is written in a form: everything in one, the most used first, rare fields folded. */
export function claimSheetOn(
  words: Words,
  ground: FormGround,
): Omit<Sheet<Claim>, 'title' | 'suggestions' | 'blank'> {
  const { claimEntry: said } = words
  const more = { value: anotherOf('cite'), text: said.more }
  const isFigure = ground.question.type === 'quantity'
  return {
    groups: (typed) => groupsOf(words, ground, typed),
    buttons: isFigure ? [more, { value: 'summary', text: said.readFigure }] : [more],
    typedOf: (claim) => typedClaim(words, ground, claim),
    read: (typed, id) => readClaim(words, ground, { typed, id }),
    ...(isFigure ? { summary: (typed: Typed) => figureSummary(words, typed) } : {}),
    pathOf: hrefOf.claim,
  }
}

function groupsOf(words: Words, ground: FormGround, typed: Typed): readonly Group[] {
  const { claimEntry: said } = words
  const places = blockNumbers(typed, citeBlocks(ground.places))
  return [
    mainGroup(words, ground, typed),
    ...places.flatMap((number) => citeGroups(words, ground, { number, typed })),
    ...(ground.question.type === 'quantity'
      ? [{ legend: said.value.byHand, fields: numberFields(words, ''), folded: true }]
      : []),
    updateGroup(words, ground),
  ]
}

function mainGroup(words: Words, ground: FormGround, typed: Typed): Group {
  const { claimEntry: said, terms } = words
  const choices = stances.map((value) => ({ value, text: terms.stances[value].word }))
  return {
    legend: said.what,
    fields: [
      {
        kind: 'line',
        name: 'claimant',
        label: said.claimant,
        hint: said.claimantHint,
        suggestions: 'actors',
      },
      ...newActorFields(words, ground, typed),
      ...valueFields(words, ground, { prefix: '', typed }),
      { kind: 'choice', name: 'stance', label: said.stance, choices, required: true },
      { kind: 'line', name: 'assertedAt', label: said.assertedAt, hint: said.assertedAtHint },
    ],
  }
}

function updateGroup({ claimEntry: said, terms }: Words, { earlier }: FormGround): Group {
  const reasons = updateReasons.map((value) => ({ value, text: terms.updateReasons[value].word }))
  return {
    legend: said.updating,
    folded: true,
    fields: [
      { kind: 'choice', name: 'updates', label: said.updates, choices: earlier },
      { kind: 'choice', name: 'updateReason', label: said.updateReason, choices: reasons },
    ],
  }
}

function typedClaim(words: Words, ground: FormGround, claim: Claim): Typed {
  const cites = claim.citations.map((citation, place) =>
    typedCite(words, ground, { citation, number: place + 1 }),
  )
  return {
    claimant: claim.claimant === undefined ? '' : ground.actors.textOf(claim.claimant),
    stance: claim.stance,
    ...typedValue(words, claim.value, ''),
    assertedAt: claim.assertedAt ?? '',
    updates: claim.updates ?? '',
    updateReason: claim.reason ?? '',
    ...Object.assign({}, ...cites),
  }
}
