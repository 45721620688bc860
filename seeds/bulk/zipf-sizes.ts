/** How unequal the sizes are: 1 would be Zipf's own law; 0.9 leaves the tail some claims. */
const exponent = 0.9

/**
 * Shares a total among groups so that the n-th largest is about n^-0.9 of the largest.
 *
 * @param total claims to share, at least `groups`.
 * @param groups at least 1.
 * @returns sizes from large to small, each at least 1, that add up to the total. O(groups).
 * @example zipfSizes(10, 3) // 5, 3, 2
 */
export function zipfSizes(total: number, groups: number): readonly number[] {
  const weights = Array.from({ length: groups }, (_, rank) => (rank + 1) ** -exponent)
  const spare = total - groups
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const sizes = weights.map((weight) => 1 + Math.floor((spare * weight) / sum))
  let left = total - sizes.reduce((all, size) => all + size, 0)
  return sizes.map((size) => {
    if (left === 0) return size
    left -= 1
    return size + 1
  })
}
