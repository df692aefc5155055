import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useContext, useSyncExternalStore } from 'react'
import type { Check } from '../../geodata/model/check.ts'
import { useMay } from '../app/session.ts'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './CheckView.module.css'
import { checkWords } from './checkWords.ts'
import { AnswerDeskContext } from './useAnswerDesk.ts'
import { useCheckPlace } from './useCheckPlace.ts'

/** How far the answering has come, whether it is saved, and the way on. Stays at the bottom of the window. */
export function ProgressBar({ check, onNext }: { check: Check; onNext: () => void }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const { isClosed } = useCheckPlace()
  const mayAnswer = useMay()('checks:answer') && !isClosed
  const desk = useContext(AnswerDeskContext)!
  const stuck = useSyncExternalStore(desk.subscribe, () => desk.stuck().length)
  const lacking = useSyncExternalStore(desk.subscribe, () => desk.held().length)
  const { answered, total } = check.progress
  const isForReview = answered === total && check.state !== 'signed'
  const lastSaved = check.answers
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  const state =
    stuck > 0
      ? words.notSaved
      : lacking > 0
        ? words.lacking(lacking)
        : lastSaved
          ? words.savedAt(formatMoment(lastSaved, new Date(), language))
          : ''
  return (
    <div className={styles.bar}>
      <span role="status">{[words.progress(answered, total), state].filter(Boolean).join(' · ')}</span>
      {mayAnswer && <Shortcuts />}
      <div>
        {answered < total && mayAnswer ? (
          <Button aria-keyshortcuts="n" onClick={onNext}>
            {words.next}
            <kbd className={styles.key} aria-hidden>
              N
            </kbd>
          </Button>
        ) : (
          <Button asChild variant={answered < total ? 'secondary' : 'primary'}>
            <Link
              to={isForReview ? '/prosjekter/$id/gjennomgang' : '/prosjekter/$id/rapport'}
              params={{ id: check.projectId }}
              search={{ check: check.id }}
            >
              {isForReview ? words.toReview : words.toReport}
            </Link>
          </Button>
        )}
      </div>
    </div>
  )
}

function Shortcuts() {
  const words = useWords(checkWords)
  return (
    <p className={styles.shortcuts}>
      <strong>{words.shortcuts}:</strong> <kbd>1</kbd>–<kbd>5</kbd> {words.shortcutAnswer} · <kbd>Tab</kbd>{' '}
      {words.shortcutTab} · <kbd>N</kbd> {words.shortcutNext}
    </p>
  )
}
