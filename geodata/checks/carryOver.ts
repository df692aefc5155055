import type { Point } from '../checklists/checklist.ts'
import type { Answer, Check, Finding } from '../model/check.ts'
import type { Measurement } from '../model/measurement.ts'

/**
 * Answers of a project's earlier check that still hold in a new one: the point is still there, it is not among those that
 * are asked otherwise (pointsAskedOtherwise), and its finding is unchanged in `applies` and `group`. Who answered and when
 * are kept. Everything else is to be answered anew, and the earlier check keeps its own.
 */
export function carriedAnswers(
  earlier: Pick<Check, 'findings' | 'answers'>,
  findings: readonly Pick<Finding, 'point' | 'applies' | 'group'>[],
  askedOtherwise: ReadonlySet<string>,
): Answer[] {
  const before = new Map(earlier.findings.map((finding) => [finding.point, finding]))
  const given = new Map(earlier.answers.filter(saysSomething).map((answer) => [answer.point, answer]))
  return findings.flatMap(({ point, applies, group }) => {
    const answer = given.get(point)
    const finding = before.get(point)
    const unchanged = finding?.applies === applies && finding.group === group
    return answer && unchanged && !askedOtherwise.has(point) ? [{ ...answer, revision: 1 }] : []
  })
}

/** A cleared answer is as good as none; a reason written before the choice is made is not. */
function saysSomething({ value, reason }: Answer): boolean {
  return value !== null || reason !== ''
}

/** What was measured in the earlier check at points that still have that kind of measure; who and when are kept. */
export function carriedMeasurements(
  earlier: readonly Measurement[],
  points: readonly Pick<Point, 'code' | 'measures'>[],
): Measurement[] {
  return points.flatMap(({ code, measures = [] }) => {
    const measured = earlier.find(({ point }) => point === code)
    const items = measured?.items.filter(({ kind }) => measures.includes(kind)) ?? []
    return measured && items.length > 0 ? [{ ...measured, items, revision: 1 }] : []
  })
}
