import type { Point } from '../../geodata/checklists/checklist.ts'
import { canonicalJson } from '../../geodata/model/canonicalJson.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'

/*
 * Two people had the same draft open. Each part, a hidden point or a point of the municipality's own, is one choice; it
 * is suggested that a part only one of them changed stays as that person made it.
 */

export type Side = 'stored' | 'mine'

export type DraftDifference = { key: string; suggested: Side } & (
  | { kind: 'base'; stored: string; mine: string }
  | { kind: 'hidden'; code: string; stored: string | null; mine: string | null }
  | { kind: 'point'; code: string; stored: Point | null; mine: Point | null }
)

/** Where what is stored now and mine are not the same; `loaded` is what mine was made from. */
export function draftDifferences(loaded: Edition, stored: Edition, mine: Edition): DraftDifference[] {
  const suggest = (own: unknown, before: unknown): Side => (isSame(own, before) ? 'stored' : 'mine')
  const reason = ({ hidden }: Edition, code: string) =>
    hidden.find(({ point }) => point === code)?.reason ?? null
  const point = ({ points }: Edition, code: string): Point | null =>
    points.find((one) => one.code === code) ?? null
  const hiddenCodes = unique([...stored.hidden, ...mine.hidden].map(({ point }) => point))
  const pointCodes = unique([...stored.points, ...mine.points].map(({ code }) => code))
  const differences: DraftDifference[] = [
    {
      key: 'base',
      kind: 'base',
      stored: stored.base,
      mine: mine.base,
      suggested: suggest(mine.base, loaded.base),
    },
    ...hiddenCodes.map((code): DraftDifference => {
      const [theirs, own] = [reason(stored, code), reason(mine, code)]
      const suggested = suggest(own, reason(loaded, code))
      return { key: `hidden-${code}`, kind: 'hidden', code, stored: theirs, mine: own, suggested }
    }),
    ...pointCodes.map((code): DraftDifference => {
      const [theirs, own] = [point(stored, code), point(mine, code)]
      const suggested = suggest(own, point(loaded, code))
      return { key: `point-${code}`, kind: 'point', code, stored: theirs, mine: own, suggested }
    }),
  ]
  return differences.filter(({ stored, mine }) => !isSame(stored, mine))
}

/** The draft with each differing part from the side chosen for it, and otherwise as suggested. */
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
  const [first, second] = isReordered ? [mine, stored] : [stored, mine]
  const pointCodes = unique([...codesOf(first), ...codesOf(second)])
  const hiddenCodes = unique([...stored.hidden, ...mine.hidden].map(({ point }) => point))
  return {
    base: from('base').base,
    hidden: hiddenCodes.flatMap((code) =>
      from(`hidden-${code}`).hidden.filter(({ point }) => point === code),
    ),
    points: pointCodes.flatMap((code) => from(`point-${code}`).points.filter((point) => point.code === code)),
  }
}

function codesOf({ points }: Edition): string[] {
  return points.map(({ code }) => code)
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)]
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
