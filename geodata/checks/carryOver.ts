import type { Answer, Check, Finding } from '../model/check.ts'

/**
 * Answers of a project's earlier check that still hold in a new one: the point is still there and its finding is
 * unchanged in `applies` and `group`. Who answered and when are kept. Everything else is to be answered anew, and the
 * earlier check keeps its own.
 */
export function carriedAnswers(
  earlier: Pick<Check, 'findings' | 'answers'>,
  findings: readonly Pick<Finding, 'point' | 'applies' | 'group'>[],
): Answer[] {
  const before = new Map(earlier.findings.map((finding) => [finding.point, finding]))
  const given = new Map(earlier.answers.filter(saysSomething).map((answer) => [answer.point, answer]))
  return findings.flatMap(({ point, applies, group }) => {
    const answer = given.get(point)
    const finding = before.get(point)
    const unchanged = finding?.applies === applies && finding.group === group
    return answer && unchanged ? [{ ...answer, revision: 1 }] : []
  })
}

/** A cleared answer is as good as none; a reason written before the choice is made is not. */
function saysSomething({ value, reason, responsible, dueOn }: Answer): boolean {
  return value !== null || reason !== '' || responsible !== '' || dueOn !== null
}
