import type { Scene } from './scene.ts'

/** What one question of a bulk event asks; figures take a share of the event's toll. */
type Asked = Readonly<{
  slug: string
  type: 'quantity' | 'yes_no' | 'choice'
  measure?: string
  population?: string
  counting?: string
  share?: number
}>

/** A question in contract form, with the share of the toll that its figures lie about. */
export type BulkQuestion = Readonly<{
  written: Readonly<Record<string, unknown>> & Readonly<{ id: string }>
  type: Asked['type']
  share: number
}>

const figure = (slug: string, measure: string, population: string, share: number): Asked => ({
  slug,
  type: 'quantity',
  measure,
  population,
  share,
})

const asked: readonly Asked[] = [
  figure('killed', 'killed', 'people', 1),
  figure('injured', 'injured', 'people', 2),
  figure('casualties', 'casualties', 'people', 3),
  figure('civilians-killed', 'killed', 'civilians', 0.7),
  figure('women-children-killed', 'killed', 'women_and_children', 0.4),
  figure('militants-killed', 'killed', 'militants', 0.3),
  figure('bodies', 'bodies_recovered', 'people', 0.8),
  { slug: 'responsible', type: 'yes_no' },
  { slug: 'target', type: 'choice' },
  { ...figure('more-killed', 'killed', 'people', 0.2), counting: 'incremental' },
]

/** How many questions one bulk event has. */
export const questionsPerEvent = asked.length

/** The n-th question of an event, n counted from 0 and below `questionsPerEvent`. */
export function questionOf(scene: Scene, place: number): BulkQuestion {
  const { slug, type, share, ...key } =
    asked[place % asked.length] ?? figure('killed', 'killed', 'people', 1)
  const [victims, strikers] = scene.event.sides
  const common = {
    id: `${scene.event.id}-${slug}`,
    event: scene.event.id,
    type,
    text: `${slug} in ${scene.event.id}?`,
  }
  if (type === 'yes_no') return { written: common, type, share: 0 }
  if (type === 'choice') {
    const options = ['camp', 'depot', 'house'].map((id) => ({ id, label: `a ${id}` }))
    return { written: { ...common, options }, type, share: 0 }
  }
  const scope = { victimSide: victims?.id ?? null, causedBy: strikers?.id ?? null, place: null }
  return {
    written: { ...common, counting: 'cumulative', ...key, ...scope },
    type,
    share: share ?? 1,
  }
}
