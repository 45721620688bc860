import { pixel } from './drawing.ts'

/** A place in a drawing, in pixels from its top left corner. */
export type Point = Readonly<{ x: number; y: number }>

/** Where an arrow points. */
export type Heading = 'left' | 'right' | 'up' | 'down'

/** Radius of a dot, in pixels. */
const dotRadius = 5

/**
 * Draws a circle as path data.
 *
 * @param centre its middle.
 * @param radius pixels.
 * @returns a closed path.
 *
 * @example dot({ x: 10, y: 10 }) // 'M5 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z'
 */
export function dot(centre: Point, radius: number = dotRadius): string {
  const across = radius * 2
  return `M${pixel(centre.x - radius)} ${pixel(centre.y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`
}

/**
 * Draws a straight line as path data.
 *
 * @param from one end.
 * @param to the other.
 * @returns an open path.
 */
export function line(from: Point, to: Point): string {
  return `M${pixel(from.x)} ${pixel(from.y)}L${pixel(to.x)} ${pixel(to.y)}`
}

/**
 * Draws a bar between two corners as path data.
 *
 * @param from one corner.
 * @param to the corner opposite.
 * @returns a closed path; at least three pixels across either way, so that a short range stays visible.
 */
export function bar(from: Point, to: Point): string {
  const [left, right] = atLeastApart(from.x, to.x)
  const [top, bottom] = atLeastApart(from.y, to.y)
  return `M${left} ${top}H${right}V${bottom}H${left}Z`
}

/**
 * Draws an open arrow head whose tip is at a point, as path data.
 *
 * @param tip where it ends.
 * @param heading where it points.
 * @returns an open path of two strokes.
 */
export function arrowHead(tip: Point, heading: Heading): string {
  const { x, y } = { x: pixel(tip.x), y: pixel(tip.y) }
  switch (heading) {
    case 'right':
      return `M${x - 6} ${y - 5}L${x} ${y}L${x - 6} ${y + 5}`
    case 'left':
      return `M${x + 6} ${y - 5}L${x} ${y}L${x + 6} ${y + 5}`
    case 'up':
      return `M${x - 5} ${y + 6}L${x} ${y}L${x + 5} ${y + 6}`
    case 'down':
      return `M${x - 5} ${y - 6}L${x} ${y}L${x + 5} ${y - 6}`
  }
}

/**
 * Draws a cross as path data: the sign of a denial.
 *
 * @param centre its middle.
 * @returns an open path of two strokes, reaching past a dot of the usual radius.
 */
export function cross(centre: Point): string {
  const reach = dotRadius + 1
  return (
    line(
      { x: centre.x - reach, y: centre.y - reach },
      { x: centre.x + reach, y: centre.y + reach },
    ) +
    line({ x: centre.x - reach, y: centre.y + reach }, { x: centre.x + reach, y: centre.y - reach })
  )
}

function atLeastApart(one: number, other: number): readonly [number, number] {
  const middle = (one + other) / 2
  const half = Math.max(1.5, Math.abs(one - other) / 2)
  return [pixel(middle - half), pixel(middle + half)]
}
