import { Alert, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { sayFailure } from '../../api/failure.ts'
import { formatDateTime } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Document.module.css'
import { documentWords } from './documentWords.ts'
import { usePlanHistory } from './planDocuments.ts'

/** Which plans have been in force. Fetched when it is opened. */
export function PlanHistory() {
  const words = useWords(documentWords)
  const shared = useWords()
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const { data, error, isPending } = usePlanHistory(isOpen)
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {isOpen && isPending && <p>{shared.loading}</p>}
        {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
        {data?.length === 0 && <p>{words.noHistory}</p>}
        <ol className={styles.list}>
          {data?.map(({ revision, at, by, own, document }) => (
            <li key={revision}>
              {own
                ? words.loadedName(document.name, document.measures.length)
                : words.wentBackTo(document.name)}{' '}
              <span className={styles.quiet}>{at && words.atBy(formatDateTime(at, language), by ?? '')}</span>
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
