/** The classes of paths from the one painted first to the one painted last: marks above lines, lines above the grid. */
export const paintOrder: readonly string[] = [
  'chart-grid',
  'chart-zero',
  'chart-step',
  'chart-line',
  'chart-dashed',
  'chart-line-hollow',
  'chart-bar',
  'chart-bar-hollow',
  'chart-dot',
  'chart-dot-hollow',
  'chart-cross',
]
