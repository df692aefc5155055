import type { SecuringAnswer } from '../model/securingAnswer.ts'
import { drawCells } from './sideViewCells.ts'
import { type SideViewEdge, sideViewEdges } from './sideViewEdges.ts'
import { drawEnd, endWidth } from './sideViewEnds.ts'
import {
  type Block,
  type Box,
  type Label,
  type Mark,
  type SideViewWords,
  type Stop,
  textHeight,
  textSizes,
} from './sideViewMarks.ts'
import { drawPanel, type Panel } from './sideViewPanel.ts'
import { alongOnPaper, alongOnScreen, elevation, heightScale, type SideViewScale } from './sideViewScale.ts'
import { textWidth } from './sideViewText.ts'
import { overlap } from './sideViewTexts.ts'

/*
 * A thing straightened out and seen from the side, as boxes, lines and labels in px. The sides of a bridge stand one above
 * the other along the same scale, its ends as blocks beside them; every other edge is a bar of its own.
 */

interface SideViewRoom {
  /** Px there are across. On screen the drawing may be wider, and is scrolled. */
  width: number
  /** On paper it is broken into rows instead. */
  isPaper: boolean
}

export interface SideView {
  width: number
  blocks: Block[]
  edges: SideViewEdge[]
  /** Heights are drawn so many times larger than lengths. */
  exaggeration: number
  /** Signs and telephones without a place along any edge. */
  apart: { look: 'sign' | 'phone'; name: string }[]
}

const axisRoom = 44
/** Narrower, or shorter, there is no room for the words between the ends. */
const endsFromWidth = 620
const endsFromMetres = 5
const rightRoom = 34

export function sideView(answer: SecuringAnswer, room: SideViewRoom, words: SideViewWords): SideView {
  const { edges, apart } = sideViewEdges(answer)
  const sides = edges.filter(
    ({ code, lengthMetres }) => (code === 'left' || code === 'right') && (lengthMetres ?? 0) > 0,
  )
  const ends = edges.filter(({ code }) => code === 'start' || code === 'end')
  const hasBlocks =
    sides.length === 2 && ends.length > 0 && room.width >= endsFromWidth && longestOf(sides) >= endsFromMetres
  const others = edges.filter((edge) => !sides.includes(edge) && !(hasBlocks && ends.includes(edge)))

  const [before, after] = hasBlocks ? [endWidth + axisRoom, endWidth + 4] : [axisRoom, rightRoom]
  const longest = longestOf(sides.length > 0 ? sides : others)
  const mostGaps = edges.reduce((most, { gaps }) => Math.max(most, gaps.length), 0)
  const across = room.width - before - after
  const along = longest === 0 ? { alongPx: 1, rowMetres: 1 } : alongWith(room, longest, mostGaps, across)
  const scale: SideViewScale = { ...heightScale(edges, answer.requiredHeightMetres), alongPx: along.alongPx }
  const width = Math.max(room.width, room.isPaper ? 0 : longest * along.alongPx + before + after)

  const drawing = { answer, scale, words, width, before, hasBlocks, name: namer(words) }
  const blocks: Block[] = []
  for (let from = 0; sides.length > 0 && from < longest - 0.005; from += along.rowMetres)
    blocks.push(drawRow(drawing, sides, ends, from, Math.min(from + along.rowMetres, longest), longest))
  blocks.push(...drawCells(others, drawing.name, { wrap: room.width, width }, scale, words))
  return { width, blocks, edges, exaggeration: scale.upPx / scale.alongPx, apart }
}

function longestOf(edges: readonly SideViewEdge[]): number {
  return edges.reduce((most, { lengthMetres }) => Math.max(most, lengthMetres ?? 0), 0)
}

function alongWith({ isPaper }: SideViewRoom, longest: number, mostGaps: number, across: number) {
  if (isPaper) return alongOnPaper(longest, mostGaps, across)
  return { alongPx: alongOnScreen(longest, mostGaps, across), rowMetres: longest }
}

/** What each edge is called in the drawing: its name, which way it faces, how long it is and how much of it is open. */
function namer(words: SideViewWords) {
  return (edge: SideViewEdge): string => {
    const name = words.edge(edge, edge.facing)
    if (edge.lengthMetres === null) return name
    const open = edge.gaps.reduce((sum, { metres }) => sum + (metres ?? 0), 0)
    const told =
      open > 0
        ? `${name} · ${words.openOf(Math.round(open * 100) / 100, edge.lengthMetres)}`
        : `${name} · ${words.metres(edge.lengthMetres)}`
    return edge.access === 'unknown' ? `${told} · ${words.accessUnknown}` : told
  }
}

interface Drawing {
  answer: SecuringAnswer
  scale: SideViewScale
  words: SideViewWords
  width: number
  before: number
  hasBlocks: boolean
  name: (edge: SideViewEdge) => string
}

function drawRow(
  drawing: Drawing,
  sides: readonly SideViewEdge[],
  ends: readonly SideViewEdge[],
  from: number,
  to: number,
  longest: number,
): Block {
  const { answer, scale, words, width, before, hasBlocks, name } = drawing
  const supports = [0, ...(answer.survey?.supports ?? []), longest]
  const endX = before + (to - from) * scale.alongPx
  const panels: { panel: Panel; y: number }[] = []
  let y = 0
  for (const [i, edge] of sides.entries()) {
    const hasAxis = i === sides.length - 1
    const content = {
      edge,
      name: name(edge),
      from,
      to,
      x: before,
      // Beside the lower side stand the ends.
      left: i > 0 && hasBlocks ? before : 4,
      nameX: hasBlocks ? before : 4,
      right: i > 0 && hasBlocks ? endX : width - 4,
      scale,
      supports,
      hasAxis,
      tall: elevation,
    }
    const panel = drawPanel(content, words)
    panels.push({ panel, y })
    y += panel.height
  }
  const marks: Mark[] = panels.flatMap(({ panel, y: down }) => panel.marks.map((mark) => lowered(mark, down)))
  const labels: Label[] = panels.flatMap(({ panel, y: down }) =>
    panel.labels.map((label) => ({ ...label, y: label.y + down })),
  )
  const stops: Stop[] = panels.flatMap(({ panel, y: down }) =>
    panel.stops.map((stop) => ({ ...stop, y: stop.y + down })),
  )
  for (const end of hasBlocks ? ends : []) {
    if (end.code === 'start' ? from > 0 : to < longest - 0.005) continue
    const [top, bottom] = [panels[0]!, panels[1]!].map(({ panel, y: down }) => panel.deckY + down) as [
      number,
      number,
    ]
    const x = end.code === 'start' ? 2 : endX + 2
    const drawn = drawEnd(end, words.edge(end, null), { x, top: top - 6, bottom: bottom + 8 }, words)
    marks.push(...drawn.marks)
    labels.push(...drawn.labels)
    stops.push(...drawn.stops)
  }
  for (const [i, { panel, y: down }] of panels.entries())
    for (const label of heightLabels(panel.deckY + down, drawing, i === 0 ? endX : null))
      if (!labels.some((other) => overlap(other, label))) labels.push(label)
  const headings = panels.flatMap(({ panel, y: down }) =>
    panel.headings.map((label) => ({ ...label, y: label.y + down })),
  )
  return { height: y, marks, headings, labels, stops }
}

function lowered(mark: Mark, down: number): Mark {
  return mark.kind === 'line'
    ? { ...mark, y1: mark.y1 + down, y2: mark.y2 + down }
    : { ...mark, y: mark.y + down }
}

/** The scale of heights before the deck, the required height first. */
function heightLabels(
  deckY: number,
  { scale, words, before, hasBlocks }: Drawing,
  endX: number | null,
): Label[] {
  const { topMetres, requiredMetres, upPx } = scale
  const label = (
    text: string,
    tone: Label['tone'],
    metres: number,
    at: Pick<Box, 'x'> & { anchor: Label['anchor'] },
  ): Label => {
    const width = textWidth(text, textSizes[tone])
    const x = at.anchor === 'end' ? at.x - width : at.x
    return {
      text,
      tone,
      anchor: at.anchor,
      x,
      y: deckY - metres * upPx - textHeight / 2,
      width,
      height: textHeight,
      gapMetres: 0,
    }
  }
  const beforeDeck = { x: before - 6, anchor: 'end' } as const
  const short = (metres: number) => words.metres(metres).replace(/[,.]0 m$/, ' m')
  const labels =
    requiredMetres === null ? [] : [label(short(requiredMetres), 'item', requiredMetres, beforeDeck)]
  if (requiredMetres !== null && hasBlocks && endX !== null)
    labels.push(
      label(words.required(words.metres(requiredMetres)), 'item', requiredMetres, {
        x: endX + 6,
        anchor: 'start',
      }),
    )
  for (let metres = 0; metres <= topMetres; metres++)
    labels.push(label(short(metres), 'quiet', metres, beforeDeck))
  return labels
}
