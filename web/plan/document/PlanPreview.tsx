import { Alert, Heading } from '@digdir/designsystemet-react'
import type { PlanDocument } from '../../../geodata/model/actionPlan.ts'
import { measureStatuses } from '../../../geodata/model/measure.ts'
import { useText, useWords } from '../../words/words.ts'
import { useMeasures } from '../measures/measures.ts'
import styles from './Document.module.css'
import { documentWords } from './documentWords.ts'
import { planChanges } from './planChanges.ts'

/** What is different in another plan, and which follow-ups would stand without a measure. */
export function PlanPreview({ before, after }: { before: PlanDocument; after: PlanDocument }) {
  const words = useWords(documentWords)
  const text = useText()
  const { data: measures = [] } = useMeasures()
  const { added, removed, changed, left, regained, departments, actors } = planChanges(
    before,
    after,
    measures,
  )
  const said = ({ code, text: measure }: { code: string; text: string }) => `${code} ${measure}`
  const groups: [string, string[]][] = [
    [words.added, added.map(said)],
    [
      words.changed,
      changed.map(({ before: now, after: then, parts }) => {
        const what = `${now.code}: ${parts.map((part) => words.parts[part]).join(', ')}.`
        return parts.includes('text') ? `${what} ${words.fromTo(now.text, then.text)}` : what
      }),
    ],
    [words.removed, removed.map(said)],
    [words.regained, regained.map(said)],
    [words.newDepartments, departments.added],
    [words.goneDepartments, departments.removed],
    [words.newActors, actors.added],
    [words.goneActors, actors.removed],
  ]
  const filled = groups.filter(([, lines]) => lines.length > 0)
  return (
    <div className={styles.preview} role="status">
      <Heading level={3} data-size="xs">
        {words.preview}
      </Heading>
      <p>{words.becomes(after.name, `${after.period.from}–${after.period.to}`, after.measures.length)}</p>
      {left.length > 0 && (
        <Alert data-color="warning">
          <p className={styles.title}>{words.left(left.length)}</p>
          <ul>
            {left.map((measure) => (
              <li key={measure.code}>
                {said(measure)} ({text(measureStatuses.labels[measure.status]).toLowerCase()})
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {filled.length === 0 && left.length === 0 && <p>{words.same}</p>}
      {filled.map(([title, lines]) => (
        <div key={title}>
          <p className={styles.title}>
            {title} ({lines.length})
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
