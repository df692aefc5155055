import { reasonRequired } from '../checks/reasonRequired.ts'
import type { Clarification } from '../clarifications/clarification.ts'
import type { Answer, Finding } from '../model/check.ts'
import type { Obstacle, ObstacleCode, ReviewMove } from '../model/review.ts'
import type { TestResult } from '../model/testResult.ts'

/** What a check is judged by before it goes on; answers are the latest to each point. */
export interface ReviewFacts {
  findings: readonly Pick<Finding, 'point' | 'applies'>[]
  answers: readonly Pick<Answer, 'point' | 'value' | 'reason'>[]
  /** What the automatic tests say of what is measured. */
  tests: readonly Pick<TestResult, 'point' | 'outcome'>[]
  /** Points of the project that have a follow-up nobody has closed. */
  openFollowUps: readonly string[]
  isNewest: boolean
  /** The version of the project that was checked, and the one it has now. */
  checkedRevision: number
  currentRevision: number
  clarification: Clarification['state']
}

/** The clarification may come while the check lies in review, so only signing waits for it. */
const onlySigning: readonly ObstacleCode[] = ['clarification-waiting']

/** All that is left before the check can be signed, in the order it is best dealt with; points in the checklist's order. */
export function obstaclesOf(facts: ReviewFacts): Obstacle[] {
  const { findings, isNewest, checkedRevision, currentRevision, clarification } = facts
  const answers = new Map(facts.answers.map((answer) => [answer.point, answer]))
  const followedUp = new Set(facts.openFollowUps)
  const asked = findings.filter(({ applies }) => applies !== 'no')
  const pointsWhere = (holds: (finding: (typeof asked)[number]) => boolean) =>
    asked.filter(holds).map(({ point }) => point)
  const answerTo = (point: string) => answers.get(point)?.value ?? null

  const unanswered = pointsWhere(({ point }) => answerTo(point) === null)
  const unexplained = pointsWhere((finding) => {
    const answer = answers.get(finding.point)
    if (!answer || answer.value === null || answer.reason.trim() !== '') return false
    const tests = facts.tests.filter(({ point }) => point === finding.point)
    return reasonRequired(finding, tests, answer.value) !== null
  })
  const hanging = pointsWhere(({ point }) => answerTo(point) === 'clarify' && !followedUp.has(point))
  return [
    ...(isNewest ? [] : [{ code: 'not-newest' as const }]),
    ...(checkedRevision === currentRevision ? [] : [{ code: 'project-changed' as const }]),
    ...(unanswered.length > 0 ? [{ code: 'unanswered' as const, points: unanswered }] : []),
    ...(unexplained.length > 0 ? [{ code: 'reason-missing' as const, points: unexplained }] : []),
    ...(hanging.length > 0 ? [{ code: 'clarify-without-follow-up' as const, points: hanging }] : []),
    ...(clarification === 'waiting' ? [{ code: 'clarification-waiting' as const }] : []),
  ]
}

/** Those that stand in the way of a step; taking a check back or sending it back is never hindered. */
export function obstaclesTo(move: ReviewMove, obstacles: readonly Obstacle[]): Obstacle[] {
  if (move === 'sign') return [...obstacles]
  return move === 'send' ? obstacles.filter(({ code }) => !onlySigning.includes(code)) : []
}
