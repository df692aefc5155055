import { type Label, type Mark, textHeight, textSizes } from './sideViewMarks.ts'
import { textWidth } from './sideViewText.ts'

/*
 * Labels of gaps, on lanes above what they tell of, each with a line down to its gap. No label covers another, and no line
 * crosses a label. Gaps too close for lanes of their own share a label, so that none is left untold.
 */

export interface FlaggedGap {
  number: number
  /** Where it is drawn. */
  x1: number
  x2: number
  /** Metres it is told with here; null where its length is not known, 0 where it is the rest of one in the row before. */
  metres: number | null
}

/** Lanes from below, 0 nearest to the gaps. */
interface Flag {
  gaps: FlaggedGap[]
  text: string
  x: number
  width: number
  /** Where the line goes down. */
  stem: number
  lane: number
}

const lanesAtMost = 4
const spacing = 8
/** Gaps nearer than this share a label from the first. */
const leastReach = 6
const mostFlags = 300
export const laneHeight = textHeight + 3

type Say = (gaps: readonly FlaggedGap[]) => string

/** The flags of an edge's gaps between `left` and `right` in px. `say` is what several gaps are called together. */
export function placeFlags(
  gaps: readonly FlaggedGap[],
  [left, right]: readonly [number, number],
  say: Say,
): Flag[] {
  let groups = together(gaps, Math.max(leastReach, (right - left) / mostFlags))
  for (;;) {
    const flags = inLanes(withinRight(groups, [left, right], say))
    const over = flags.findLastIndex(({ lane }) => lane >= lanesAtMost)
    if (over === -1) return flags
    const first = nearestPair(flags, over)
    const joined = flags.slice(first, first + 2).flatMap((flag) => flag.gaps)
    groups = flags.map((flag) => flag.gaps).toSpliced(first, 2, joined)
  }
}

/** Of the flag and those that press it upwards, the two that together reach the shortest way; the number of the first. */
function nearestPair(flags: readonly Flag[], over: number): number {
  const reach = (first: number) => flags[first + 1]!.gaps.at(-1)!.x2 - flags[first]!.gaps[0]!.x1
  let nearest = Math.min(over, flags.length - 2)
  for (let first = Math.max(0, over - 1); first < over + lanesAtMost && first + 1 < flags.length; first++)
    if (reach(first) < reach(nearest)) nearest = first
  return nearest
}

/** Neighbours that begin within the reach of the first of them. */
function together(gaps: readonly FlaggedGap[], reach: number): FlaggedGap[][] {
  const groups: FlaggedGap[][] = []
  for (const gap of gaps) {
    const last = groups.at(-1)
    if (last && gap.x1 - last[0]!.x1 < reach) last.push(gap)
    else groups.push([gap])
  }
  return groups
}

/** Every flag stands to the right of its line; those that would reach too far right share one, drawn back to where it has room. */
function withinRight(
  groups: readonly FlaggedGap[][],
  [left, right]: readonly [number, number],
  say: Say,
): Flag[] {
  const flags = groups.map((group) => flagOf(group, say))
  if (flags.every(({ stem, width }) => stem + width <= right)) return flags
  const widest = flags.reduce((most, { width }) => Math.max(most, width), 0)
  const out = flags.findIndex(({ stem }) => stem > right - widest - spacing)
  if (out < flags.length - 1)
    return withinRight([...groups.slice(0, out), groups.slice(out).flat()], [left, right], say)
  const last = flags.at(-1)!
  last.x = Math.max(left, right - last.width)
  return flags
}

function flagOf(gaps: FlaggedGap[], say: Say): Flag {
  const text = say(gaps)
  const width = textWidth(text, textSizes.gap)
  const [begin, end] = [gaps[0]!.x1, gaps.at(-1)!.x2]
  const isOver = gaps.length === 1 && end - begin > width + spacing
  const stem = isOver ? (begin + end - width) / 2 : Math.min((begin + end) / 2, begin + 6)
  return { gaps, text, width, stem, x: stem, lane: 0 }
}

/** From the right, each over those whose lines it would otherwise cross. */
function inLanes(flags: readonly Flag[]): Flag[] {
  const placed: Flag[] = []
  for (const flag of flags.toReversed()) {
    const crossed = placed.filter((other) => touches(flag, other.stem, other.stem))
    flag.lane = Math.max(0, ...crossed.map(({ lane }) => lane + 1))
    const isTaken = () =>
      placed.some((other) => other.lane === flag.lane && touches(flag, other.x, other.x + other.width))
    while (isTaken()) flag.lane++
    placed.push(flag)
  }
  return placed.toReversed()
}

function touches(flag: Flag, from: number, to: number): boolean {
  return from < flag.x + flag.width + spacing && to > flag.x - spacing
}

/** The flags drawn above a height in px, with lines down to `tips`, the height each gap reaches up to. */
export function drawFlags(
  flags: readonly Flag[],
  bottom: number,
  tip: (gap: FlaggedGap) => number,
): { labels: Label[]; marks: Mark[] } {
  const labels = flags.map(({ text, x, width, lane, gaps }): Label => {
    const gapMetres = Math.round(gaps.reduce((sum, { metres }) => sum + (metres ?? 0), 0) * 100) / 100
    const y = bottom - (lane + 1) * laneHeight
    return { text, tone: 'gap', anchor: 'start', x, y, width, height: textHeight, gapMetres }
  })
  const marks = flags.flatMap(({ gaps, stem, lane }): Mark[] => {
    const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
      kind: 'line',
      look: 'leader',
      x1,
      y1,
      x2,
      y2,
    })
    const top = bottom - lane * laneHeight - 2
    if (gaps.length === 1) return [line(stem, top, stem, tip(gaps[0]!))]
    const last = gaps.at(-1)!
    return [
      line(stem, top, stem, bottom + 2),
      line(stem, bottom + 2, last.x2, bottom + 2),
      ...gaps.map((gap) => {
        const x = Math.max(stem, (gap.x1 + gap.x2) / 2)
        return line(x, bottom + 2, x, tip(gap))
      }),
    ]
  })
  return { labels, marks }
}
