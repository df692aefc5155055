import type { Answer, Check, Finding } from '../model/check.ts'

/**
 * How far the answering has come: of the points that apply or cannot be decided, how many have an answer. "To be
 * clarified" is an answer; a reason without a choice is not.
 */
export function progress(
  findings: readonly Pick<Finding, 'point' | 'applies'>[],
  answers: readonly Pick<Answer, 'point' | 'value'>[],
): Check['progress'] {
  const asked = findings.filter((finding) => finding.applies !== 'no')
  const answered = new Set(answers.filter((answer) => answer.value !== null).map((answer) => answer.point))
  return { answered: asked.filter((finding) => answered.has(finding.point)).length, total: asked.length }
}
