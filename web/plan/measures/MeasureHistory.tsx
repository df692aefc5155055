import { Alert, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Measure } from '../../../geodata/model/measure.ts'
import { sayFailure } from '../../api/failure.ts'
import { formatDateTime } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Measure.module.css'
import { measureDifferences } from './measureDifferences.ts'
import { useMeasureHistory } from './measures.ts'
import { measureWords } from './measureWords.ts'

/** Who wrote what when, newest first. Fetched when it is opened. */
export function MeasureHistory({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  const shared = useWords()
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const history = useMeasureHistory(measure.code, isOpen)
  const versions = history.data ?? []
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {isOpen && history.isPending && <p>{shared.loading}</p>}
        {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
        {history.isSuccess && versions.length === 0 && <p>{words.noHistory}</p>}
        <ol className={styles.versions}>
          {versions.map((version, index) => (
            <li key={version.revision}>
              <p className={styles.quiet}>
                {version.at && words.changedBy(formatDateTime(version.at, language), version.by ?? '')}
              </p>
              <ul>
                {measureDifferences(versions[index + 1] ?? null, version, language).map((said) => (
                  <li key={said}>{said}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
