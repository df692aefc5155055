import { Heading } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import styles from './Comments.module.css'
import { CommentThread } from './CommentThread.tsx'
import { checkWords } from './checkWords.ts'

/** Comments on the check as a whole. */
export function CheckComments() {
  const words = useWords(checkWords)
  return (
    <section className={styles.whole} aria-labelledby="check-comments">
      <Heading level={2} data-size="2xs" id="check-comments">
        {words.checkComments}
      </Heading>
      <p className={styles.who}>{words.checkCommentsHelp}</p>
      <CommentThread point={null} />
    </section>
  )
}
