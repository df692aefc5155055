import type { SideViewEdge } from './sideViewEdges.ts'
import { partLook, sayEnd } from './sideViewEnds.ts'
import {
  type Block,
  type Label,
  type LabelTone,
  type SideViewWords,
  textHeight,
  textSizes,
} from './sideViewMarks.ts'
import { drawPanel, sayUpright } from './sideViewPanel.ts'
import type { SideViewScale } from './sideViewScale.ts'
import { cutToWidth, textWidth } from './sideViewText.ts'

/*
 * Edges that are not the sides of a bridge: each a bar of its own, beside one another where there is room. Parts of unknown
 * length are boxes, all of one size.
 */

const cellGap = 24
const leastCell = 230
const beforeBar = 30
const afterBar = 34
const partWidth = 230

interface Cell {
  width: number
  draw: (x: number) => Block
}

/** The edges in rows no wider than `width` px. */
export function drawCells(
  edges: readonly SideViewEdge[],
  name: (edge: SideViewEdge) => string,
  width: number,
  scale: SideViewScale,
  words: SideViewWords,
): Block[] {
  const cells = edges.flatMap((edge) =>
    edge.lengthMetres === null || edge.lengthMetres === 0
      ? [partCell(edge, name(edge), words)]
      : barCells(edge, name(edge), width, scale, words),
  )
  const blocks: Block[] = []
  let row: Block[] = []
  let x = 0
  for (const cell of cells) {
    if (row.length > 0 && x + cell.width > width) {
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
            right: x + cellWidth,
            scale,
            supports: null,
            hasAxis: true,
          },
          words,
        ),
    }
  })
}

function partCell(edge: SideViewEdge, name: string, words: SideViewWords): Cell {
  return { width: partWidth, draw: (x) => drawPart(edge, name, x, words) }
}

function drawPart(edge: SideViewEdge, name: string, x: number, words: SideViewWords): Block {
  const lines: { text: string; tone: LabelTone; gapMetres: number }[] = [
    { text: name, tone: 'item', gapMetres: 0 },
    ...sayEnd(edge, words),
    ...[
      ...edge.uprights.map((upright) => sayUpright(upright, words)[0]!),
      ...edge.additions.map(({ safeguard, look }) => words.safeguard(safeguard, look)[0]!),
    ].map((text) => ({ text, tone: 'quiet' as const, gapMetres: 0 })),
  ]
  const shown = lines.slice(0, lines.length > 5 ? 4 : 5)
  if (shown.length < lines.length)
    shown.push({ text: words.leftOut(lines.length - shown.length), tone: 'quiet', gapMetres: 0 })
  const [inset, lineHeight] = [30, textHeight + 3]
  const box = { x: x + 1, y: 6, width: partWidth - 2, height: shown.length * lineHeight + 14 }
  const labels = shown.map(({ text, tone, gapMetres }, i): Label => {
    const cut = cutToWidth(text, textSizes[tone], partWidth - inset - 10)
    const width = textWidth(cut, textSizes[tone])
    const y = box.y + 7 + i * lineHeight
    return { text: cut, tone, anchor: 'start', x: x + inset, y, width, height: textHeight, gapMetres }
  })
  const piece = edge.pieces[0]
  return {
    height: box.height + 18,
    marks: [
      { kind: 'box', look: 'part', ...box },
      ...(piece ? [{ kind: 'box', look: partLook(piece), ...box, width: 20 } as const] : []),
    ],
    headings: [],
    labels,
    stops: piece ? [{ edge: edge.code, from: piece.from, to: piece.to, ...box }] : [],
  }
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
