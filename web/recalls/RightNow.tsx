import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { sayHours } from '../../geodata/helplines/hours.ts'
import type { Recall } from '../../geodata/model/recall.ts'
import { useHelpline } from '../helplines/helplines.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Recalls.module.css'
import { recallWords } from './recallWords.ts'

/** What a sign should show of the service today, or that it should not show it. */
export function RightNow({ recall: { helplineId, helpline, open } }: { recall: Recall }) {
  const words = useWords(recallWords)
  const language = useLanguage()
  const service = useHelpline(helplineId).data
  if (!service) return null
  const { removed, agreement, number, hours, verification } = service
  if (removed) return <p className={styles.right}>{words.retiredNow}</p>
  return (
    <>
      <p className={styles.right}>
        {words.rightNow}: <strong className={styles.number}>{number}</strong> {service.name},{' '}
        {sayHours(hours, language).toLowerCase()}
        {agreement.state === 'ended' && `. ${words.endedNow}`}
      </p>
      {open > 0 && (verification.state === 'never' || verification.state === 'lapsed') && (
        <Alert data-color="warning">
          {words.notVerified}{' '}
          <Link to="/skilt/tjenester/$id" params={{ id: helplineId }}>
            {words.toService(helpline)}
          </Link>
        </Alert>
      )}
    </>
  )
}
