import { overallOutcome } from '../../geodata/checks/tests/runTests.ts'
import type { Answer, Check, Finding } from '../../geodata/model/check.ts'
import type { PointChange } from '../../geodata/model/difference.ts'
import type { TestOutcome } from '../../geodata/model/testResult.ts'

/** What became of an answer from one check to the next. */
export type AnswerFate = 'carried' | 'again' | 'anew' | 'wanted' | 'dropped' | 'none'

export interface PointSide {
  finding: Finding | null
  answer: Answer | null
  tested: TestOutcome | null
}

/** A point of two checks, side by side. */
export interface ComparedPoint {
  point: string
  before: PointSide
  after: PointSide
  change: PointChange | null
  fate: AnswerFate
  isChanged: boolean
}

type Compared = Pick<Check, 'findings' | 'answers' | 'tests'>

/** Every point of either check in the order of the later one, what is gone last. */
export function comparePoints(
  before: Compared,
  after: Compared,
  changes: readonly PointChange[],
): ComparedPoint[] {
  const codes = new Set([...after.findings, ...before.findings].map(({ point }) => point))
  return [...codes].map((point) => {
    const [from, to] = [sideOf(before, point), sideOf(after, point)]
    const change = changes.find((one) => one.point === point) ?? null
    const fate = fateOf(from, to)
    const isAnsweredOtherwise =
      fate === 'anew' || fate === 'again' || (fate === 'dropped' && from.answer !== null)
    const isChanged = change !== null || from.tested !== to.tested || isAnsweredOtherwise
    return { point, before: from, after: to, change, fate, isChanged }
  })
}

function sideOf({ findings, answers, tests }: Compared, point: string): PointSide {
  return {
    finding: findings.find((finding) => finding.point === point) ?? null,
    answer: answers.find((answer) => answer.point === point && answer.value !== null) ?? null,
    tested: overallOutcome(tests.filter((test) => test.point === point)),
  }
}

/** A carried answer keeps who gave it and when; one given in the new check has a time of its own. */
function fateOf({ answer: was }: PointSide, { finding, answer: is }: PointSide): AnswerFate {
  if (is) return was && was.at === is.at && was.by === is.by ? 'carried' : 'again'
  if (!finding || finding.applies === 'no') return was ? 'dropped' : 'none'
  return was ? 'anew' : 'wanted'
}
