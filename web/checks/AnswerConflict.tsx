import { Alert, Button } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import styles from './AnswerForm.module.css'
import { AnswerText } from './AnswerText.tsx'
import { checkWords } from './checkWords.ts'
import { useAnswer } from './useAnswerDesk.ts'

/** Someone else answered first: both answers, and a choice between them. Nothing is stored until it is made. */
export function AnswerConflict({ point }: { point: string }) {
  const words = useWords(checkWords)
  const { phase, stored, draft, desk } = useAnswer(point)
  if (phase !== 'conflict') return null
  return (
    <Alert data-color="warning" role="alert" className={styles.conflict}>
      <p>
        <strong>{stored ? words.conflictTitle(stored.by) : words.conflictGone}</strong>
      </p>
      <div className={styles.versions}>
        <section>
          <h4>{words.theirs}</h4>
          <AnswerText answer={stored} />
        </section>
        <section>
          <h4>{words.mine}</h4>
          <AnswerText answer={draft} />
        </section>
      </div>
      <div className={styles.foot}>
        <Button data-size="sm" variant="secondary" onClick={() => desk.settle(point, 'theirs')}>
          {words.keepTheirs}
        </Button>
        <Button data-size="sm" variant="secondary" onClick={() => desk.settle(point, 'mine')}>
          {words.keepMine}
        </Button>
      </div>
    </Alert>
  )
}
