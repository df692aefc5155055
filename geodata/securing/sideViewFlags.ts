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
export interface Flag {
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
export const laneHeight = textHeight + 3

/** The flags of an edge's gaps between `left` and `right` in px. `say` is what several gaps are called together. */
export function placeFlags(
  gaps: readonly FlaggedGap[],
  [left, right]: readonly [number, number],
  say: (gaps: readonly FlaggedGap[]) => string,
): Flag[] {
  for (let reach = 6; ; reach = reach * 1.5 + 10) {
    const flags = lanesFor(together(gaps, reach), left, right, say)
    const isTold = flags?.every(({ lane }) => lane < lanesAtMost)
    if (flags && isTold) return flags
    if (reach > right - left) return lanesFor([[...gaps]], left, right, say, true)!
  }
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

/** Null where two flags could only stand across each other's lines. */
function lanesFor(
  groups: readonly FlaggedGap[][],
  left: number,
  right: number,
  say: (gaps: readonly FlaggedGap[]) => string,
  squeeze = false,
): Flag[] | null {
  const flags = groups.map((group): Flag => {
    const text = say(group)
    const width = textWidth(text, textSizes.gap)
    const middle = (group[0]!.x1 + group.at(-1)!.x2) / 2
    const isWide = group.length === 1 && group[0]!.x2 - group[0]!.x1 > width + spacing
    const stem = isWide ? middle - width / 2 : Math.min(middle, group[0]!.x1 + 6)
    return { gaps: group, text, width, stem, x: stem, lane: 0 }
  })
  const turned = firstTurned(flags, right)
  for (const flag of flags.slice(turned)) {
    flag.x = flag.stem - flag.width
    if (flag.x < left && !squeeze) return null
    flag.x = Math.max(flag.x, left)
  }
  const rising = [...flags.slice(0, turned).toReversed(), ...flags.slice(turned)]
  const placed: Flag[] = []
  for (const flag of rising) {
    const crossed = placed.filter((other) => touches(flag, other.stem, other.stem))
    flag.lane = Math.max(0, ...crossed.map(({ lane }) => lane + 1))
    const isTaken = () =>
      placed.some((other) => other.lane === flag.lane && touches(flag, other.x, other.x + other.width))
    while (isTaken()) flag.lane++
    placed.push(flag)
  }
  return flags
}

/** The last flags stand to the left of their lines: from the first without room on its right, and those whose lines they would cross. */
function firstTurned(flags: readonly Flag[], right: number): number {
  const out = flags.findIndex(({ stem, width }) => stem + width > right)
  let turned = out === -1 ? flags.length : out
  for (;;) {
    const crossed = flags.findIndex(
      (flag, i) =>
        i < turned &&
        flags
          .slice(turned)
          .some((other) => other.stem - flag.stem < Math.max(flag.width, other.width) + spacing),
    )
    if (crossed === -1) return turned
    turned = crossed
  }
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
