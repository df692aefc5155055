import type { Piece } from '../model/coverage.ts'
import { isGap } from './coverageOn.ts'
import type { SideViewEdge } from './sideViewEdges.ts'
import {
  type BoxLook,
  type Label,
  type LabelTone,
  type Mark,
  type SideViewWords,
  type Stop,
  textHeight,
  textSizes,
} from './sideViewMarks.ts'
import { cutToWidth, textWidth } from './sideViewText.ts'

/** The room on each side of a bridge for its end. */
export const endWidth = 112

const barWidth = 30

/** An end of a bridge as a block beside its sides, from the deck of the one to the deck of the other; px. */
export function drawEnd(
  edge: SideViewEdge,
  name: string,
  { x, top, bottom }: { x: number; top: number; bottom: number },
  words: SideViewWords,
): { marks: Mark[]; labels: Label[]; stops: Stop[] } {
  const middle = x + endWidth / 2
  const label = (text: string, tone: LabelTone, y: number, gapMetres = 0): Label => {
    const shown = cutToWidth(text, textSizes[tone], endWidth - 4)
    const width = textWidth(shown, textSizes[tone])
    return {
      text: shown,
      tone,
      anchor: 'middle',
      x: middle - width / 2,
      y,
      width,
      height: textHeight,
      gapMetres,
    }
  }
  const told = sayEnd(edge, words)
  const labels = [label(name, 'item', top)]
  const barTop = top + textHeight + 5
  const barBottom = bottom - told.length * (textHeight + 1) - 4
  const length = edge.lengthMetres ?? 1
  const y = (at: number) => barTop + (at / length) * (barBottom - barTop)
  for (const [i, { text, tone, gapMetres }] of told.entries())
    labels.push(label(text, tone, barBottom + 4 + i * (textHeight + 1), gapMetres))
  const boxes = edge.pieces.map((piece) => ({
    piece,
    box: {
      x: middle - barWidth / 2,
      y: y(piece.from),
      width: barWidth,
      height: Math.max(y(piece.to) - y(piece.from), 3),
    },
  }))
  return {
    labels,
    marks: boxes.map(({ piece, box }) => ({ kind: 'box', look: partLook(piece), ...box })),
    stops: boxes.map(({ piece, box }) => ({ edge: edge.code, from: piece.from, to: piece.to, ...box })),
  }
}

/** How a piece is drawn where there are no heights to draw. */
export function partLook(piece: Piece): BoxLook {
  if (!piece.reachable) return 'closed'
  if (isGap(piece)) return 'gap'
  return piece.temporary ? 'temporary' : 'partCovered'
}

/** What an end, or a part without a length, is: how long, and whether it is open. */
export function sayEnd({ lengthMetres, gaps, pieces }: SideViewEdge, words: SideViewWords) {
  const said: { text: string; tone: LabelTone; gapMetres: number }[] = []
  const say = (text: string, tone: LabelTone = 'quiet', gapMetres = 0) => said.push({ text, tone, gapMetres })
  if (lengthMetres !== null) say(words.metres(lengthMetres))
  if (gaps.length > 0) {
    const numbers = gaps.length > 1 ? `${gaps[0]!.number}–${gaps.at(-1)!.number}` : `${gaps[0]!.number}`
    const metres = Math.round(gaps.reduce((sum, gap) => sum + (gap.metres ?? 0), 0) * 100) / 100
    say(`${numbers}  ${lengthMetres === null ? words.openWhole : words.open(metres)}`, 'gap', metres)
  } else say(pieces.some(({ reachable }) => reachable) ? words.covered : words.closed)
  return said
}
