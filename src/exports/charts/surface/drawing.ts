/** Where a text stands in relation to its x: the page's direction never changes what these mean. */
export type Anchor = 'start' | 'middle' | 'end'

/** One part of a drawing, in pixels. What it looks like is the business of its class in the style sheet. */
export type Mark =
  | Readonly<{ kind: 'path'; className: string; d: string }>
  | Readonly<{
      kind: 'text'
      className: string
      x: number
      y: number
      anchor: Anchor
      text: string
    }>

/**
 * A chart as a value: paths and texts in the order they are painted. It carries no colour and no style, so that the
 * page's own style sheet, its dark form and its print form apply; `title` and `description` say in words what it shows.
 */
export type Drawing = Readonly<{
  id: string
  width: number
  height: number
  title: string
  description: string
  marks: readonly Mark[]
}>

/** How a chart is laid out: `wide` sets names beside the plot, `narrow` sets them above each row. */
export type Layout = 'wide' | 'narrow'

/** Gathers the marks of a drawing; paths of one class become one path, so that a long chart stays a short page. */
export type Canvas = Readonly<{
  path: (className: string, d: string) => void
  text: (
    className: string,
    text: string,
    at: Readonly<{ x: number; y: number; anchor: Anchor }>,
  ) => void
  marks: () => readonly Mark[]
}>

/**
 * Starts an empty drawing.
 *
 * @param order the path classes from the one painted first to the one painted last; texts come after all paths.
 * @returns a canvas; a class not in `order` is painted after those that are.
 *
 * O(1) a mark.
 */
export function canvas(order: readonly string[]): Canvas {
  const paths = new Map<string, string[]>(order.map((className) => [className, []]))
  const texts: Mark[] = []
  return {
    path: (className, d) => {
      const strokes = paths.get(className)
      if (strokes) strokes.push(d)
      else paths.set(className, [d])
    },
    text: (className, text, at) => {
      texts.push({ kind: 'text', className, text, ...at, x: pixel(at.x), y: pixel(at.y) })
    },
    marks: () => [
      ...[...paths]
        .filter(([, strokes]) => strokes.length > 0)
        .map(([className, strokes]): Mark => ({ kind: 'path', className, d: strokes.join('') })),
      ...texts,
    ],
  }
}

/**
 * Rounds a coordinate to a tenth of a pixel, so that the same chart is the same bytes everywhere.
 *
 * @param value pixels.
 * @returns the nearest tenth.
 *
 * @example pixel(10.0499) // 10
 */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10
}
