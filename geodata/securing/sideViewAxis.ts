import { type Label, type Mark, type SideViewWords, textHeight, textSizes } from './sideViewMarks.ts'
import { ticks } from './sideViewScale.ts'
import { textWidth } from './sideViewText.ts'

/** The metres along an edge: a line with marks, each with its measure where there is room. */
export function drawAxis(
  from: number,
  to: number,
  px: (metres: number) => number,
  y: number,
  words: SideViewWords,
) {
  const marks: Mark[] = [{ kind: 'line', look: 'axis', x1: px(from), x2: px(to), y1: y, y2: y }]
  const labels: Label[] = []
  const all = ticks(from, to, (px(to) - px(from)) / (to - from))
  for (const [i, metres] of all.entries()) {
    const x = px(metres)
    marks.push({ kind: 'line', look: 'axis', x1: x, x2: x, y1: y, y2: y + 5 })
    const isLast = i === all.length - 1
    const text = isLast ? words.metres(metres) : words.metres(metres).replace(/[,.]0+ m$| m$/, '')
    const width = textWidth(text, textSizes.quiet)
    const last = labels.at(-1)
    if (last && x - width / 2 < last.x + last.width + 6) continue
    labels.push({
      text,
      tone: 'quiet',
      anchor: 'middle',
      x: x - width / 2,
      y: y + 7,
      width,
      height: textHeight,
      gapMetres: 0,
    })
  }
  return { marks, labels }
}
