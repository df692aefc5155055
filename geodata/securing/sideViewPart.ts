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
import { sayUpright } from './sideViewPanel.ts'
import { cutToWidth, textWidth } from './sideViewText.ts'

export const partWidth = 236

const stripWidth = 20
const inset = 30
const lineHeight = textHeight + 3
const mostLines = 5

interface Line {
  text: string
  tone: LabelTone
  gapMetres: number
}

/** An edge as a box: how much of it is covered as a strip down its side, the rest in words. */
export function drawPart(edge: SideViewEdge, x: number, words: SideViewWords): Block {
  const lines = linesOf(edge, words)
  const box = { x: x + 1, y: 6, width: partWidth - 2, height: lines.length * lineHeight + 14 }
  const labels = lines.map(({ text, tone, gapMetres }, i): Label => {
    const cut = cutToWidth(text, textSizes[tone], partWidth - inset - 10)
    const width = textWidth(cut, textSizes[tone])
    const y = box.y + 7 + i * lineHeight
    return { text: cut, tone, anchor: 'start', x: x + inset, y, width, height: textHeight, gapMetres }
  })
  const length = edge.lengthMetres ?? 1
  const pieces = edge.pieces.map((piece) => {
    const [from, to] = [piece.from / length, piece.to / length]
    return { piece, at: { ...box, y: box.y + from * box.height, height: (to - from) * box.height } }
  })
  return {
    height: box.height + 18,
    marks: [
      { kind: 'box', look: 'part', ...box },
      ...pieces.map(
        ({ piece, at }) => ({ kind: 'box', look: partLook(piece), ...at, width: stripWidth }) as const,
      ),
    ],
    headings: [],
    labels,
    stops: pieces.map(({ piece, at }) => ({ edge: edge.code, from: piece.from, to: piece.to, ...at })),
  }
}

function linesOf(edge: SideViewEdge, words: SideViewWords): Line[] {
  const stands = [
    ...edge.uprights.map((upright) => sayUpright(upright, words)[0]!),
    ...edge.additions.map(({ safeguard, look }) => words.safeguard(safeguard, look)[0]!),
  ]
  const lines: Line[] = [
    { text: words.edge(edge, edge.facing), tone: 'heading', gapMetres: 0 },
    ...sayEnd(edge, words),
    ...[...new Set(stands)].map((text) => ({ text, tone: 'quiet' as const, gapMetres: 0 })),
  ]
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines - 1)
  return [...kept, { text: words.leftOut(lines.length - kept.length), tone: 'quiet', gapMetres: 0 }]
}
