import type { Point } from '../../geodata/checklists/checklist.ts'
import { canonicalJson } from '../../geodata/model/canonicalJson.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { nextCode } from './editionForm.ts'
import { type PointPart, pointParts } from './pointTexts.ts'

/*
 * Two people had the same draft open. Each thing that differs, down to one part of one point, is one choice; it is
 * suggested that what only one of them changed stays as that person made it.
 */

export type Side = 'stored' | 'mine'

export type DraftDifference = { key: string; suggested: Side } & (
  | { kind: 'base'; stored: string; mine: string }
  | { kind: 'hidden'; code: string; stored: string | null; mine: string | null }
  /** A point only one of them has. */
  | { kind: 'point'; code: string; stored: Point | null; mine: Point | null }
  /** A part of a point both have. */
  | { kind: 'part'; code: string; part: PointPart; stored: Point; mine: Point }
)

/** Where what is stored now and mine are not the same; `loaded` is what mine was made from. */
export function draftDifferences(loaded: Edition, stored: Edition, mine: Edition): DraftDifference[] {
  const suggest = (own: unknown, before: unknown): Side => (isSame(own, before) ? 'stored' : 'mine')
  const differences: DraftDifference[] = [
    {
      key: 'base',
      kind: 'base',
      stored: stored.base,
      mine: mine.base,
      suggested: suggest(mine.base, loaded.base),
    },
    ...hiddenCodes(stored, mine).map((code): DraftDifference => {
      const [before, theirs, own] = [loaded, stored, mine].map((edition) => reasonIn(edition, code))
      const suggested = suggest(own, before)
      return { key: `hidden-${code}`, kind: 'hidden', code, stored: theirs!, mine: own!, suggested }
    }),
  ]
  for (const code of pointCodes(stored, mine)) {
    const [before, theirs, own] = [loaded, stored, mine].map((edition) => pointIn(edition, code))
    if (theirs && own)
      for (const part of pointParts)
        differences.push({
          ...{ key: `${code}-${part}`, kind: 'part', code, part, stored: theirs, mine: own },
          suggested: suggest(own[part], before?.[part]),
        })
    else
      differences.push({
        ...{ key: `point-${code}`, kind: 'point', code, stored: theirs ?? null, mine: own ?? null },
        suggested: suggest(own ?? null, before ?? null),
      })
  }
  return differences.filter((difference) =>
    difference.kind === 'part'
      ? !isSame(difference.stored[difference.part], difference.mine[difference.part])
      : !isSame(difference.stored, difference.mine),
  )
}

/** The draft with each differing thing from the side chosen for it, and otherwise as suggested. */
export function mergeDrafts(
  loaded: Edition,
  stored: Edition,
  mine: Edition,
  chosen: Readonly<Record<string, Side>>,
): Edition {
  const sides = new Map(
    draftDifferences(loaded, stored, mine).map(({ key, suggested }) => [key, chosen[key] ?? suggested]),
  )
  const from = (key: string) => (sides.get(key) === 'mine' ? mine : stored)
  const isReordered = !isSame(codesOf(mine), codesOf(loaded))
  const codes = isReordered ? pointCodes(mine, stored) : pointCodes(stored, mine)
  return {
    base: from('base').base,
    hidden: hiddenCodes(stored, mine).flatMap((code) =>
      from(`hidden-${code}`).hidden.filter(({ point }) => point === code),
    ),
    points: codes.flatMap((code): Point[] => {
      const [theirs, own] = [pointIn(stored, code), pointIn(mine, code)]
      if (!theirs || !own) return from(`point-${code}`).points.filter((point) => point.code === code)
      const parts = pointParts.flatMap((part) => {
        const value = (sides.get(`${code}-${part}`) === 'mine' ? own : theirs)[part]
        return value === undefined ? [] : [[part, value]]
      })
      return [{ code, ...Object.fromEntries(parts) } as Point]
    }),
  }
}

/** Mine, with points that were given a code somebody else gave another point meanwhile under codes of their own. */
export function keptApart(loaded: Edition, stored: Edition, mine: Edition): Edition {
  let given = 'LOK-1'
  const points = mine.points.map((point) => {
    const theirs = pointIn(stored, point.code)
    if (pointIn(loaded, point.code) || !theirs || isSame(theirs, point)) return point
    given = nextCode(given, [...stored.points, ...mine.points, { code: given }])
    return { ...point, code: given }
  })
  return { ...mine, points }
}

function reasonIn({ hidden }: Edition, code: string): string | null {
  return hidden.find(({ point }) => point === code)?.reason ?? null
}

function pointIn({ points }: Edition, code: string): Point | undefined {
  return points.find((point) => point.code === code)
}

function codesOf({ points }: Edition): string[] {
  return points.map(({ code }) => code)
}

function pointCodes(first: Edition, second: Edition): string[] {
  return [...new Set([...codesOf(first), ...codesOf(second)])]
}

function hiddenCodes(first: Edition, second: Edition): string[] {
  return [...new Set([...first.hidden, ...second.hidden].map(({ point }) => point))]
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
