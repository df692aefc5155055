import { Alert, Details } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Condition, conditionSchema } from '../../geodata/checks/condition.ts'
import type { Truth } from '../../geodata/model/check.ts'
import type { Trial } from '../../geodata/model/checklistVersion.ts'
import { sayFailure } from '../api/failure.ts'
import { useDelayed } from '../components/useDelayed.ts'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { pointWords } from './pointWords.ts'
import { useTrial } from './useDraft.ts'

/** Long enough not to ask between two letters of a number. */
const pauseMs = 400

/** Which of the projects the condition takes in, asked anew when it has stood still for a moment. */
export function TrialResult({ condition }: { condition: Condition }) {
  const words = useWords(pointWords)
  const [settled, setSettled] = useState(condition)
  useDelayed(JSON.stringify(condition), pauseMs, (json) => setSettled(JSON.parse(json)))
  const isFinished = conditionSchema.safeParse(settled).success
  const trial = useTrial(isFinished ? settled : null)
  return (
    <div className={styles.trial} data-stale={(isFinished && trial.isPlaceholderData) || undefined}>
      <span className={styles.label}>{words.trialTitle}</span>
      <p role="status">
        {!isFinished && words.trialUnfinished}
        {isFinished && trial.data && <Counts trial={trial.data} />}
      </p>
      {isFinished && trial.isError && <Alert data-color="danger">{sayFailure(trial.error)}</Alert>}
      {isFinished && trial.data && trial.data.projects.length > 0 && <TriedProjects trial={trial.data} />}
    </div>
  )
}

function Counts({ trial: { applies, unknown, total, existing } }: { trial: Trial }) {
  const words = useWords(pointWords)
  if (total === 0) return words.trialNone
  return (
    <>
      {words.trial(applies, total, unknown)} {total < existing && words.trialNewest(total, existing)}
    </>
  )
}

const order: readonly Truth[] = ['yes', 'unknown', 'no']

function TriedProjects({ trial }: { trial: Trial }) {
  const words = useWords(pointWords)
  const counts = { yes: trial.applies, unknown: trial.unknown, no: trial.not }
  return (
    <Details data-size="sm">
      <Details.Summary>{words.trialShow}</Details.Summary>
      <Details.Content className={styles.tried}>
        {order.map((truth) => {
          const projects = trial.projects.filter(({ applies }) => applies === truth)
          if (projects.length === 0) return null
          return (
            <div key={truth}>
              <strong>{words.truths[truth](counts[truth])}</strong>
              <ul>
                {projects.map(({ id, name }) => (
                  <li key={id}>
                    <Link to="/prosjekter/$id" params={{ id }} target="_blank">
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
        {trial.projects.length < trial.total && <p>{words.trialMore}</p>}
      </Details.Content>
    </Details>
  )
}
