import { type Box, type Label, type LabelTone, textHeight, textSizes } from './sideViewMarks.ts'
import { textWidth } from './sideViewText.ts'

/** A text that would be good to have in the drawing, but is left out rather than printed over another. */
export interface WantedText {
  /** The fullest first; the first that fits is taken. */
  texts: readonly string[]
  tone: LabelTone
  /** Where it may stand, the best place first. */
  within: readonly Box[]
}

const padding = 4
const steps = 8

/** The texts that have room, none over another or over what is `taken`, and how many have not. The first ones come first. */
export function placeTexts(
  wanted: readonly WantedText[],
  taken: readonly Box[],
): { labels: Label[]; leftOut: number } {
  const labels: Label[] = []
  let leftOut = 0
  for (const { texts, tone, within } of wanted) {
    const around = [...taken, ...labels]
    const label = firstOf(texts, (text) => firstOf(within, (box) => withRoom(text, tone, box, around)))
    if (label) labels.push(label)
    else leftOut++
  }
  return { labels, leftOut }
}

function firstOf<T>(all: readonly T[], find: (one: T) => Label | null): Label | null {
  for (const one of all) {
    const label = find(one)
    if (label) return label
  }
  return null
}

function withRoom(text: string, tone: LabelTone, within: Box, taken: readonly Box[]): Label | null {
  const [width, height] = [textWidth(text, textSizes[tone]), textHeight]
  const room = { x: within.width - width - 2 * padding, y: within.height - height }
  if (room.x < 0 || room.y < 0) return null
  const near = taken.filter((box) => overlap(box, within))
  for (const share of sharesFromMiddle) {
    for (const down of [0.12, 0.5, 1]) {
      const x = within.x + padding + room.x * share
      const box = { x, y: within.y + room.y * down, width, height }
      if (!near.some((other) => overlap(other, box)))
        return { ...box, text, tone, anchor: 'middle', gapMetres: 0 }
    }
  }
  return null
}

/** 0.5, then by turns farther to the left and to the right. */
const sharesFromMiddle = Array.from({ length: 2 * steps + 1 }, (_, i) => {
  const away = Math.ceil(i / 2) / (2 * steps)
  return i % 2 === 0 ? 0.5 + away : 0.5 - away
})

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
