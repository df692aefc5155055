import { Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useEffect } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Announcer.module.css'
import { dismissNotice, useAnnouncements } from './announcements.ts'

/** A notice with nothing to do goes away by itself; one that can be undone stays. */
const plainNoticeMs = 7000

/** The page's one polite live region and its one notice. Stands in the frame, so that it outlives navigation. */
export function Announcer() {
  const { spoken, notice } = useAnnouncements()
  const words = useWords()
  useEffect(() => {
    if (!notice || notice.action) return
    const timer = setTimeout(dismissNotice, plainNoticeMs)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <>
      <div className="ds-sr-only" role="status" aria-live="polite">
        {spoken}
      </div>
      <div role="status" className={styles.place}>
        {notice && (
          <div className={styles.notice}>
            <span>{notice.text}</span>
            {notice.action && (
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() => {
                  dismissNotice()
                  notice.action?.run()
                }}
              >
                {notice.action.label}
              </Button>
            )}
            <Button variant="tertiary" data-size="sm" icon aria-label={words.close} onClick={dismissNotice}>
              <XMarkIcon aria-hidden />
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
