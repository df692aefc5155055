import { Heading } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import { RecallLine } from './RecallLine.tsx'
import styles from './Recalls.module.css'
import { useRecalls } from './recalls.ts'
import { recallWords } from './recallWords.ts'

/** Every recall of a service's signs, newest first. */
export function RecallsOf({ helplineId }: { helplineId: string }) {
  const words = useWords(recallWords)
  const recalls = useRecalls().data?.filter((recall) => recall.helplineId === helplineId)
  if (!recalls) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.ofService}
      </Heading>
      {recalls.length === 0 ? (
        <p className={styles.quiet}>{words.noneOfService}</p>
      ) : (
        <ul className={styles.lines}>
          {recalls.map((recall) => (
            <RecallLine key={recall.id} recall={recall} />
          ))}
        </ul>
      )}
    </section>
  )
}
