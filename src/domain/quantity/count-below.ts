/**
 * Counts the numbers below a limit by binary search.
 *
 * @param sorted ascending.
 * @returns from 0 to the length; also the place of the first that is not below. O(log n).
 *
 * @example countBelow([1, 3, 3, 8], 3) // 1
 */
export function countBelow(sorted: ArrayLike<number>, limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) < limit) from = middle + 1
    else to = middle
  }
  return from
}
