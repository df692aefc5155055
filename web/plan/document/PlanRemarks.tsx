import { Alert, Button } from '@digdir/designsystemet-react'
import { useText, useWords } from '../../words/words.ts'
import styles from './Document.module.css'
import { documentWords } from './documentWords.ts'
import type { PlanRemark } from './readPlanText.ts'

/** Beyond this the rest is told of as a number: they mostly have one cause. */
const mostShown = 20

/** What is wrong in the text of a plan, each with a way to its line. */
export function PlanRemarks({
  title,
  remarks,
  isMild = false,
  onGo,
}: {
  title: string
  remarks: readonly PlanRemark[]
  /** For what looks like a slip and is taken all the same. */
  isMild?: boolean
  onGo: (line: number) => void
}) {
  const words = useWords(documentWords)
  const text = useText()
  return (
    <Alert data-color={isMild ? 'info' : 'danger'} role={isMild ? 'status' : 'alert'}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.remarks}>
        {remarks.slice(0, mostShown).map(({ line, where, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two faults may say the same of the same line
          <li key={index}>
            <Button variant="tertiary" data-size="sm" onClick={() => onGo(line)}>
              {words.line(line)}
            </Button>
            <span>
              {where && <strong>{where}: </strong>}
              {text(message)}
            </span>
          </li>
        ))}
      </ul>
      {remarks.length > mostShown && <p>{words.moreFaults(remarks.length - mostShown)}</p>}
    </Alert>
  )
}
