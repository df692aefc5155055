/** On a light or a dark screen, or on paper: there black and grey only. */
export type PlotLook = 'light' | 'dark' | 'print'

interface Colours {
  text: string
  quiet: string
  grid: string
  line: string
  /** What patterns are drawn with, and what lies between two parts. */
  ground: string
  /** The parts of a whole, from strong to weak; each has a pattern of its own too. */
  parts: readonly string[]
}

/** The tokens of web/app/theme/colours.css, written out: a plot is also drawn where there is no style sheet. */
export const plotColours: Readonly<Record<PlotLook, Colours>> = {
  light: {
    text: '#2f2b25',
    quiet: '#615c56',
    grid: '#ddd9d5',
    line: '#075a5e',
    ground: '#ffffff',
    parts: ['#075a5e', '#368387', '#a36e09', '#7d7871', '#226291', '#615c56', '#1f6b37'],
  },
  dark: {
    text: '#f1ebe4',
    quiet: '#ada7a0',
    grid: '#46423e',
    line: '#69b4b8',
    ground: '#1a1815',
    parts: ['#69b4b8', '#408c90', '#d59e4a', '#ada7a0', '#6fade2', '#858079', '#6fb77f'],
  },
  print: {
    text: '#000000',
    quiet: '#333333',
    grid: '#cccccc',
    line: '#000000',
    ground: '#ffffff',
    parts: ['#1a1a1a', '#6b6b6b', '#9a9a9a', '#4d4d4d', '#7d7d7d', '#333333', '#8a8a8a'],
  },
}

const diagonal = Math.PI / 4

/** Solid, stripes one way, dots, stripes the other way, level lines, crossed stripes, bars: told apart without any colour. */
export function patternOf(index: number, ground: string) {
  const stripes = (rotation: number, gap: number) => ({
    symbol: 'rect',
    color: ground,
    dashArrayX: [1, 0],
    dashArrayY: [2, gap],
    rotation,
    symbolSize: 1,
  })
  const patterns = [
    { symbol: 'none', color: ground },
    stripes(diagonal, 4),
    {
      symbol: 'circle',
      color: ground,
      dashArrayX: [
        [6, 6],
        [0, 6, 6, 0],
      ],
      dashArrayY: [6, 0],
      symbolSize: 0.7,
    },
    stripes(-diagonal, 4),
    stripes(0, 5),
    {
      symbol: 'rect',
      color: ground,
      dashArrayX: [
        [4, 4],
        [0, 4, 4, 0],
      ],
      dashArrayY: [4, 0],
      symbolSize: 0.8,
    },
    stripes(Math.PI / 2, 3),
  ]
  return patterns[index % patterns.length]
}
