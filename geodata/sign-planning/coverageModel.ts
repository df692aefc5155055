import type { Doer } from './leanCandidates.ts'
import type { LpModel } from './lpModel.ts'

/** Weights are told to the solver as shares of the largest: its tolerances are absolute. */
export const scaleOf = (groups: readonly number[]) => Math.max(...groups)

/** Columns: a candidate each, then a group each, which counts only where one of its candidates is chosen. */
export function coverageModel(groups: readonly number[], doers: readonly Doer[], signs: number): LpModel {
  const rows: { terms: [number, number][]; atLeast?: number; atMost?: number }[] = groups.map((_, group) => ({
    terms: [[-1, doers.length + group]],
    atLeast: 0,
  }))
  for (const [column, { does }] of doers.entries())
    for (const group of does) rows[group]!.terms.push([1, column])
  rows.push({ terms: doers.map((_, column) => [1, column]), atMost: signs })
  const scale = scaleOf(groups)
  return {
    sense: 'Maximize',
    aim: [...doers.map(() => 0), ...groups.map((weight) => weight / scale)],
    whole: doers.length,
    rows,
  }
}
