import type { ThingKind } from '../../db/rows/tables.ts'
import { actorSheet } from '../actor/sheet.ts'
import { claimSheet } from '../claim/sheet.ts'
import { documentSheet } from '../document/entry/sheet.ts'
import type { SheetOf } from '../entry/sheet.ts'
import { eventSheet } from '../event/entry/sheet.ts'
import { questionSheet } from '../question/entry/sheet.ts'
import { searchSheet } from '../search-in-vain/sheet.ts'

type Sheets = Readonly<{ [Kind in ThingKind]?: SheetOf<Kind> }>

const sheets: Sheets = {
  actor: actorSheet,
  event: eventSheet,
  document: documentSheet,
  question: questionSheet,
  claim: claimSheet,
  search: searchSheet,
}

/** The sheet that things of a kind are written in; `undefined` for a kind that no form enters yet. */
export function sheetOfKind<Kind extends ThingKind>(kind: Kind): Sheets[Kind] {
  return sheets[kind]
}
