import type { CitationCard } from '../claim/citation-card.ts'
import { type EntryPage, entryPage } from '../entry/entry-page.ts'
import type { FieldFault, Group, Sheet, Typed } from '../entry/sheet.ts'
import type { ConflictCard } from '../event/conflict-card.ts'
import type { EventFact } from '../event/surroundings.ts'
import type { Setting } from '../page/frame.ts'
import { view } from '../views.ts'
import type { FindingCard } from './finding-card.ts'
import type { FindingDesk } from './finding-form.ts'

/** What a person looks at while they fill in the form. */
export type Beside = Readonly<{
  heading: string
  citations: readonly CitationCard[]
  noCitations: string | undefined
  /** The wording that the program drafts, with what it is. */
  computed: Readonly<{ says: string; wording: string }> | undefined
  conflicts: readonly ConflictCard[]
  factsHeading: string
  facts: readonly EventFact[]
  notes: readonly string[]
  standing: FindingCard | undefined
}>

/** Why nothing was saved, and what has changed meanwhile. */
export type FindingRefusal = Readonly<{ title: string; says: string; notes: readonly string[] }>

/** A form for a finding with the evidence beside it. */
export type FindingPage = EntryPage &
  Readonly<{
    beside: Beside
    standsHeading: string
    changed: readonly string[]
    claimWords: Setting['words']['claim']
    settle: string
  }>

export const findingView = view<FindingPage>('verdict/form')

type Shown = Readonly<{
  typed: Typed
  faults: readonly FieldFault[]
  refusal: FindingRefusal | undefined
  theirs: Typed | undefined
}>

/** Words a form for a finding. */
export function findingPage<Found>(
  setting: Setting,
  desk: FindingDesk<Found>,
  { typed, faults, refusal, theirs }: Shown,
): FindingPage {
  const { words } = setting
  const page = entryPage(setting, {
    sheet: sheetOf(setting, desk),
    typed,
    action: desk.action,
    cancel: desk.cancel,
    section: desk.section,
    crumbs: desk.crumbs,
    seen: undefined,
    faults,
    refusal: refusal && { title: refusal.title, says: refusal.says, faults: [] },
    theirs,
  })
  // The form is sent to an address that shows nothing; its own is where it is opened.
  const canonical = new URL(desk.path, setting.baseUrl).href
  return {
    ...page,
    frame: { ...page.frame, canonical },
    beside: desk.beside,
    standsHeading: words.reviewEntry.standing,
    changed: refusal?.notes ?? [],
    claimWords: words.claim,
    settle: words.event.conflicts.settle,
  }
}

/** A finding has a sheet of its own shape: it is read by its desk, so here it is only shown. */
function sheetOf<Found>({ words }: Setting, desk: FindingDesk<Found>): Sheet<never> {
  const { reviewEntry: said } = words
  const kept = (name: string) => ({ name, label: name, kind: 'kept' }) as const
  const isThere = desk.stands !== undefined
  const takenBack: Group = {
    legend: said.takeBack,
    folded: true,
    fields: [
      {
        name: 'takenBack',
        label: said.takeBackWhy,
        hint: said.takeBackHint,
        kind: 'area',
        rows: 2,
      },
    ],
  }
  return {
    title: desk.title,
    groups: (typed) => {
      const [first, ...rest] = desk.groups(typed)
      const unseen = [kept('seen'), kept('standing')]
      const all = first === undefined ? [] : [{ ...first, fields: [...unseen, ...first.fields] }]
      return [...all, ...rest, ...(isThere ? [takenBack] : [])]
    },
    buttons: isThere ? [{ value: 'withdraw', text: said.takeBackButton }] : [],
    suggestions: {},
    blank: desk.blank,
    typedOf: () => desk.blank,
    read: () => ({ ok: false, faults: [] }),
    pathOf: () => desk.cancel,
  }
}
