import type { Answer } from '../../geodata/model/check.ts'

type Seen = Pick<Answer, 'point' | 'revision'>

/** The points whose answer is another now than when it was seen. */
export function changedAnswers(seen: readonly Seen[], now: readonly Seen[]): string[] {
  const revisions = new Map(seen.map(({ point, revision }) => [point, revision]))
  return now.filter(({ point, revision }) => revisions.get(point) !== revision).map(({ point }) => point)
}
