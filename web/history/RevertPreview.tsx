import { Paragraph } from '@digdir/designsystemet-react'
import { useText, useWords } from '../words/words.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { type ContentDifference, isEmpty } from './differences.ts'
import styles from './History.module.css'
import { historyWords } from './historyWords.ts'
import type { RevertDifference } from './revertDifference.ts'

/** What going back to an earlier version will change, and what stays though it was otherwise then. */
export function RevertPreview({ changes, kept, changesNothing }: RevertDifference) {
  const words = useWords(historyWords)
  return (
    <>
      {changesNothing ? (
        <Paragraph>{words.revertNothing}</Paragraph>
      ) : (
        <>
          <Paragraph>{words.revertWhat}</Paragraph>
          <DifferenceList difference={changes} />
        </>
      )}
      <Kept kept={kept} />
      {!changesNothing && <Paragraph className={styles.subtle}>{words.revertNothingLost}</Paragraph>}
    </>
  )
}

function Kept({ kept }: { kept: ContentDifference }) {
  const words = useWords(historyWords)
  const text = useText()
  if (isEmpty(kept)) return null
  const labels = [
    ...kept.fields.map(({ meta }) => text(meta.label)),
    ...kept.others.map(text),
    ...(kept.geometry ? [words.geometry] : []),
  ]
  return <Paragraph>{words.revertKept(labels.join(', '))}</Paragraph>
}
