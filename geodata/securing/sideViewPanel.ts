import { drawAxis } from './sideViewAxis.ts'
import { drawBelow, drawPiers } from './sideViewBelow.ts'
import type { SideViewEdge, Upright } from './sideViewEdges.ts'
import { drawFlags, type FlaggedGap, laneHeight, placeFlags } from './sideViewFlags.ts'
import {
  type Block,
  type Box,
  boxBetween,
  type Mark,
  type SideViewWords,
  textHeight,
  textSizes,
} from './sideViewMarks.ts'
import { elevation, type SideViewScale } from './sideViewScale.ts'
import { cutToWidth, textWidth } from './sideViewText.ts'
import { placeTexts, type WantedText } from './sideViewTexts.ts'

/** A stretch of an edge drawn from the side: what stands up from the deck, what lies below it, and its gaps told above. */
export interface PanelContent {
  edge: SideViewEdge
  /** What it is called, with which way it faces. */
  name: string
  from: number
  to: number
  /** Where the deck begins, and what the panel with its labels has to stay within; px. */
  x: number
  left: number
  /** Where its name begins. */
  nameX: number
  right: number
  scale: SideViewScale
  /** Where the spans meet, in metres; null for an edge that is not carried. */
  supports: readonly number[] | null
  hasAxis: boolean
  /** Px above the deck. */
  tall: number
}

export interface Panel extends Block {
  /** Where the deck is, from the top of the panel. */
  deckY: number
}

const headingHeight = 26
const deckHeight = 7
const axisHeight = 24
const leastGapPx = 5
const unknownHeightMetres = 0.9

export function drawPanel(content: PanelContent, words: SideViewWords): Panel {
  const { edge, from, to, x, left, right, scale, supports, hasAxis, tall } = content
  const px = (metres: number) => x + (Math.min(Math.max(metres, from), to) - from) * scale.alongPx
  const within = <T extends { from: number; to: number }>(all: readonly T[]) =>
    all.filter((one) => one.from < to && one.to > from)

  const gaps = within(edge.gaps).map((gap): FlaggedGap => {
    const isRest = gap.from < from
    const middle = (px(gap.from) + px(gap.to)) / 2
    const half = Math.max(px(gap.to) - px(gap.from), leastGapPx) / 2
    const x1 = Math.max(x, Math.min(middle - half, px(to) - 2 * half))
    return { number: gap.number, x1, x2: x1 + 2 * half, metres: isRest ? 0 : gap.metres }
  })
  const flags = placeFlags(gaps, [left, right], (together) => sayGaps(together, edge, words))
  const lanes = flags.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
  const topY = headingHeight + lanes * laneHeight + (lanes > 0 ? 8 : 0)
  const deckY = topY + tall
  const up = (metres: number) => deckY - metres * scale.upPx
  const gapTopY = Math.max(up(scale.requiredMetres ?? scale.topMetres * 0.8), topY + 12)
  const told = drawFlags(flags, topY - 6, () => gapTopY - 8)

  const marks: Mark[] = []
  const wanted: WantedText[] = []
  if (tall === elevation) marks.push(...drawHeights(x, px(to), up, scale))
  for (const piece of within(edge.pieces).filter(({ reachable }) => !reachable)) {
    const strip = boxBetween(px(piece.from), px(piece.to), deckY - textHeight - 3, deckY)
    marks.push({ kind: 'box', look: 'closed', ...strip })
    wanted.push({ texts: [words.closed], tone: 'quiet', within: [strip] })
  }
  for (const gap of gaps) marks.push(...drawGap(gap, gapTopY, deckY))
  const uprights = within(edge.uprights).toSorted((a, b) => height(b) - height(a))
  for (const upright of uprights) {
    const box = boxBetween(px(upright.from), px(upright.to), up(height(upright)), deckY)
    marks.push({ kind: 'box', look: upright.look, ...box })
    if (upright.heightMetres === null)
      marks.push({ kind: 'line', look: 'unknownTop', x1: box.x, x2: box.x + box.width, y1: box.y, y2: box.y })
    wanted.push({
      texts: sayUpright(upright, words),
      tone: 'item',
      within: textPlaces(upright, box, uprights, scale, topY),
    })
  }
  marks.push({ kind: 'box', look: 'deck', ...boxBetween(x, px(to), deckY, deckY + deckHeight) })

  const below = drawBelow(content, px, deckY + deckHeight, words)
  const { labels, leftOut } = placeTexts(
    [...wanted.toReversed(), ...below.wanted].toSorted((a, b) => rank(a) - rank(b)),
    [...below.taken, ...gaps.map(({ x1, x2 }) => boxBetween(x1, x2, gapTopY - 10, gapTopY - 2))],
  )
  const axisY = deckY + deckHeight + below.height
  const axis = hasAxis ? drawAxis(from, to, px, axisY, words) : { marks: [], labels: [] }
  const more = leftOut > 0 ? ` · ${words.leftOut(leftOut)}` : ''
  const heading = cutToWidth(`${content.name}${more}`, textSizes.heading, right - content.nameX)
  return {
    height: axisY + (hasAxis ? axisHeight : 0) + 10,
    deckY,
    marks: [
      ...marks.toSorted((a, b) => order(a) - order(b)),
      ...(supports ? drawPiers(content, px, deckY + deckHeight, below.height) : []),
      ...below.marks,
      ...told.marks,
      ...axis.marks,
    ],
    headings: [
      {
        text: heading,
        tone: 'heading',
        anchor: 'start',
        x: content.nameX,
        y: 2,
        width: textWidth(heading, textSizes.heading),
        height: 20,
        gapMetres: 0,
      },
    ],
    labels: [...told.labels, ...labels, ...axis.labels],
    stops: within(edge.pieces).map((piece) => ({
      edge: edge.code,
      from: piece.from,
      to: piece.to,
      ...boxBetween(px(piece.from), px(piece.to), topY, deckY + deckHeight),
    })),
  }
}

const height = ({ heightMetres }: { heightMetres: number | null }) => heightMetres ?? unknownHeightMetres
const rank = ({ tone }: WantedText) => (tone === 'item' ? 0 : 1)
/** Lines behind, gaps in front of what is closed, what stands in front of its gap. */
const order = (mark: Mark) => (mark.kind === 'line' && mark.look === 'grid' ? 0 : 1)

function sayGaps(gaps: readonly FlaggedGap[], { lengthMetres }: SideViewEdge, words: SideViewWords): string {
  const first = gaps[0]!
  if (lengthMetres === null) return `${first.number}  ${words.openWhole}`
  const counted = gaps.filter(({ metres }) => metres !== 0)
  if (gaps.length === 1 && counted.length === 0) return `${first.number}  ${words.goesOn}`
  const metres = Math.round(counted.reduce((sum, gap) => sum + gap.metres!, 0) * 100) / 100
  if (gaps.length === 1) return `${first.number}  ${words.open(metres)}`
  return `${first.number}–${gaps.at(-1)!.number}  ${words.openPlaces(gaps.length, metres)}`
}

function drawGap({ x1, x2 }: FlaggedGap, topY: number, deckY: number): Mark[] {
  const box: Mark = { kind: 'box', look: 'gap', ...boxBetween(x1, x2, topY, deckY) }
  const y = topY - 6
  if (x2 - x1 < 14) return [box, { kind: 'pointer', x: (x1 + x2) / 2, y: topY - 1 }]
  const line = (ax: number, ay: number, bx: number, by: number): Mark => ({
    kind: 'line',
    look: 'span',
    x1: ax,
    y1: ay,
    x2: bx,
    y2: by,
  })
  return [box, line(x1, y, x2, y), line(x1, y - 4, x1, y + 4), line(x2, y - 4, x2, y + 4)]
}

function drawHeights(
  x1: number,
  x2: number,
  up: (metres: number) => number,
  { topMetres, requiredMetres }: SideViewScale,
) {
  const line = (look: 'grid' | 'required', metres: number): Mark => ({
    kind: 'line',
    look,
    x1,
    x2,
    y1: up(metres),
    y2: up(metres),
  })
  const whole = Array.from({ length: Math.floor(topMetres) }, (_, i) => line('grid', i + 1))
  return requiredMetres === null ? whole : [...whole, line('required', requiredMetres)]
}

/** Its top where nothing lower hides it, else over it, else anywhere on it. */
function textPlaces(
  upright: Upright,
  box: Box,
  all: readonly Upright[],
  { upPx }: SideViewScale,
  topY: number,
) {
  const lower = all.filter(
    (other) => other.from < upright.to && other.to > upright.from && height(other) < height(upright),
  )
  const seen = lower.reduce(
    (least, other) => Math.min(least, (height(upright) - height(other)) * upPx),
    box.height,
  )
  const places = seen > textHeight ? [{ ...box, height: seen }] : []
  const over = { ...box, y: box.y - textHeight - 2, height: textHeight }
  return over.y >= topY && seen <= textHeight ? [over, box] : [...places, box]
}

/** What stands there with its height, the fullest first. */
export function sayUpright(
  { safeguard, look, heightMetres }: Upright,
  words: SideViewWords,
): readonly string[] {
  const tall = heightMetres === null ? words.heightUnknown : words.metres(heightMetres)
  const full = safeguard ? words.safeguard(safeguard, look, tall) : [words.parapet(tall, look === 'measured')]
  return heightMetres === null ? full : [...full, tall]
}
