import { Alert } from '@digdir/designsystemet-react'
import type { SignatureVerdict } from '../../geodata/model/review.ts'
import { useWords } from '../words/words.ts'
import styles from './Reviews.module.css'
import { reviewWords } from './reviewWords.ts'

/** What both computed: this browser from the content, the service part by part from what is stored. */
export function SignatureResult({
  hash,
  verdict,
  ownHash,
}: {
  /** As it stands on the page. */
  hash: string
  verdict: SignatureVerdict
  ownHash: string
}) {
  const words = useWords(reviewWords)
  const isSame = ownHash === hash
  const isWhole = isSame && verdict.holds
  return (
    <Alert data-color={isWhole ? 'success' : 'danger'} className={styles.alert}>
      <p>{isSame ? words.ownHolds : words.ownDiffers(ownHash)}</p>
      <p>
        {verdict.holds
          ? words.holds
          : words.differs(verdict.differs.map((part) => words.parts[part]).join(', '))}
      </p>
      {!isWhole && <p>{words.whatToDo}</p>}
    </Alert>
  )
}
