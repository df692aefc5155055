import { Alert, Heading } from '@digdir/designsystemet-react'
import { sayFailure } from '../api/failure.ts'
import { useWords } from '../words/words.ts'
import { RecallLine } from './RecallLine.tsx'
import styles from './Recalls.module.css'
import { useRecalls } from './recalls.ts'
import { recallWords } from './recallWords.ts'

/** Recalls with signs left to go through; nothing where there are none. */
export function OpenRecalls() {
  const words = useWords(recallWords)
  const { data, error } = useRecalls(true)
  if (error && !data) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  if (!data || data.length === 0) return null
  return (
    <section className={styles.open}>
      <Heading level={2} data-size="xs">
        {words.openTitle}
      </Heading>
      <p>{words.openLead}</p>
      <ul className={styles.lines}>
        {data.map((recall) => (
          <RecallLine key={recall.id} recall={recall} />
        ))}
      </ul>
    </section>
  )
}
