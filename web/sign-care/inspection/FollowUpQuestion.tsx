import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { sayFailure } from '../../api/failure.ts'
import type { ThingOf } from '../../api/things.ts'
import { useChangeSign } from '../../signs/useChangeSign.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { signInspectionWords } from './signInspectionWords.ts'

/** Whether a sign that helps nobody as it stands is to be followed up: asked, and never done by itself. */
export function FollowUpQuestion({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signInspectionWords)
  const change = useChangeSign(sign)
  const [isDone, setIsDone] = useState(false)
  if (isDone) return <Alert data-color="success">{words.followUpDone}</Alert>
  return (
    <Alert data-color="warning">
      <div className={styles.section}>
        <p>{words.followUpQuestion}</p>
        {change.error && <p role="alert">{sayFailure(change.error)}</p>}
        <div>
          <Button
            loading={change.isPending}
            onClick={() => change.send({ status: 'follow_up' }, () => setIsDone(true))}
          >
            {words.followUp}
          </Button>
        </div>
      </div>
    </Alert>
  )
}
