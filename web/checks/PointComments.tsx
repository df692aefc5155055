import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import { CommentThread } from './CommentThread.tsx'
import { checkWords } from './checkWords.ts'
import styles from './FindingCard.module.css'
import { useCheckPlace } from './useCheckPlace.ts'
import { useComments } from './useComments.ts'

/** The comments on a point, out of the way until somebody wants them; open where there are any. */
export function PointComments({ point }: { point: string }) {
  const words = useWords(checkWords)
  const id = useId()
  const { id: checkId, isSigned } = useCheckPlace()
  const mayComment = useMay()('checks:answer') && !isSigned
  const count = useComments(checkId, point).data?.length ?? 0
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = chosen ?? count > 0
  if (count === 0 && !mayComment) return null
  const Chevron = isOpen ? ChevronUpIcon : ChevronDownIcon
  return (
    <section className={styles.comments} aria-label={words.commentsOn(point)}>
      <button
        type="button"
        className={styles.question}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setChosen(!isOpen)}
      >
        {words.comments}
        {count > 0 && ` (${count})`}
        <Chevron aria-hidden />
      </button>
      {isOpen && (
        <div id={id} className={styles.disclosed}>
          <CommentThread point={point} />
        </div>
      )}
    </section>
  )
}
