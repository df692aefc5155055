import type { SideViewEdge } from './sideViewEdges.ts'
import { type Block, type SideViewWords, textSizes } from './sideViewMarks.ts'
import { drawPanel } from './sideViewPanel.ts'
import { drawPart, partWidth } from './sideViewPart.ts'
import { elevation, lowElevation, type SideViewScale } from './sideViewScale.ts'
import { textWidth } from './sideViewText.ts'

/*
 * Edges that are not the sides of a bridge: each a bar of its own, beside one another where there is room. Parts of unknown
 * length, and short ones, are boxes.
 */

const cellGap = 24
const leastCell = 230
const beforeBar = 30
const afterBar = 34
/** What would be drawn shorter is a box with its measures in words. */
const leastBar = 48

/** A bar or a box, and the room it takes. */
interface Cell {
  width: number
  draw: (x: number) => Block
}

/** The edges in rows that break at `wrap` px; a long bar may be as wide as `width`. */
export function drawCells(
  edges: readonly SideViewEdge[],
  name: (edge: SideViewEdge) => string,
  { wrap, width }: { wrap: number; width: number },
  scale: SideViewScale,
  words: SideViewWords,
): Block[] {
  const cells = edges.flatMap((edge) =>
    (edge.lengthMetres ?? 0) * scale.alongPx < leastBar
      ? [{ width: partWidth, draw: (x: number) => drawPart(edge, x, words) }]
      : barCells(edge, name(edge), width, scale, words),
  )
  const blocks: Block[] = []
  let row: Block[] = []
  let x = 0
  for (const cell of cells) {
    if (row.length > 0 && x + cell.width > wrap) {
      blocks.push(beside(row))
      row = []
      x = 0
    }
    row.push(cell.draw(x))
    x += cell.width + cellGap
  }
  return row.length > 0 ? [...blocks, beside(row)] : blocks
}

function barCells(
  edge: SideViewEdge,
  name: string,
  width: number,
  scale: SideViewScale,
  words: SideViewWords,
): Cell[] {
  const length = edge.lengthMetres!
  const room = (width - beforeBar - afterBar) / scale.alongPx
  // What only rounding keeps from fitting is not broken.
  const rows = Math.max(1, Math.ceil(length / room - 1e-6))
  return Array.from({ length: rows }, (_, i) => {
    const [from, to] = [(i * length) / rows, ((i + 1) * length) / rows]
    const drawn = (to - from) * scale.alongPx + beforeBar + afterBar
    const heading = textWidth(name, textSizes.heading)
    const cellWidth = Math.min(width, Math.max(drawn, heading, leastCell))
    return {
      width: cellWidth,
      draw: (x) =>
        drawPanel(
          {
            edge,
            name,
            from,
            to,
            x: x + beforeBar,
            left: x,
            nameX: x,
            right: x + cellWidth,
            scale,
            supports: null,
            hasAxis: true,
            tall: edge.uprights.length > 0 ? elevation : lowElevation,
          },
          words,
        ),
    }
  })
}

/** Blocks that stand beside one another as one. */
function beside(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((most, { height }) => Math.max(most, height), 0),
    marks: blocks.flatMap(({ marks }) => marks),
    headings: [],
    // What is in the middle of a row is not kept in sight when the row is scrolled.
    labels: blocks.flatMap(({ headings, labels }) => [...headings, ...labels]),
    stops: blocks.flatMap(({ stops }) => stops),
  }
}
