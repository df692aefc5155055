import type { Checklist } from '../../../geodata/checklists/checklist.ts'
import { findPoint } from '../../../geodata/checklists/rekkverk.ts'
import { explainFinding } from '../../../geodata/checks/explain.ts'
import {
  type Answer,
  type Check,
  type Finding,
  type FindingGroup,
  findingGroups,
  groundings,
} from '../../../geodata/model/check.ts'
import { useChecklist } from '../../checklists/useChecklist.ts'
import { AnswerText } from '../../checks/AnswerText.tsx'
import { checkWords } from '../../checks/checkWords.ts'
import { byGroup } from '../../checks/questionOrder.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Print.module.css'
import { printWords } from './printWords.ts'

/** Every point of the check by group, with its grounding, the reason it is there, and the answer. */
export function PrintPoints({ check }: { check: Check }) {
  const words = useWords(printWords)
  const text = useText()
  const findings = byGroup(check.findings)
  const checklist = useChecklist(check.checklist.version).data
  if (!checklist) return null
  return findingGroups.codes.map((group) => (
    <section key={group}>
      <h2>
        {text(findingGroups.labels[group])} ({findings[group].length})
      </h2>
      {findings[group].length === 0 && <p>{words.none}</p>}
      {findings[group].map((finding) => (
        <PrintPoint
          key={finding.point}
          finding={finding}
          checklist={checklist}
          answer={check.answers.find(({ point }) => point === finding.point) ?? null}
          group={group}
        />
      ))}
    </section>
  ))
}

function PrintPoint({
  finding,
  checklist,
  answer,
  group,
}: {
  finding: Finding
  checklist: Checklist
  answer: Answer | null
  group: FindingGroup
}) {
  const words = useWords(checkWords)
  const text = useText()
  const language = useLanguage()
  const point = findPoint(checklist, finding.point)
  if (!point)
    return (
      <p>
        {finding.point}: {words.unknownPoint}
      </p>
    )
  const isAsked = group === 'handle' || group === 'check'
  return (
    <article className={styles.point}>
      <h3>
        {point.code} {text(point.question)}
      </h3>
      <p>{explainFinding(finding, point, language)}</p>
      {isAsked && (
        <p>
          <strong>{point.groundings.map((kind) => text(groundings.labels[kind])).join(', ')}</strong>:{' '}
          {text(point.groundingText)}
        </p>
      )}
      {(isAsked || answer) && <AnswerText answer={answer} />}
    </article>
  )
}
