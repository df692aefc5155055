import { Alert, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { SignNeed } from '../../geodata/model/signNeed.ts'
import { sayFailure } from '../api/failure.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { NeedFacts } from './NeedFacts.tsx'
import styles from './Needs.module.css'
import { useNeedHistory } from './signNeeds.ts'
import { signNeedWords } from './signNeedWords.ts'

/** What was concluded before, and what was corrected. Fetched when it is opened. */
export function NeedHistory({ need }: { need: SignNeed }) {
  const words = useWords(signNeedWords)
  const shared = useWords()
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const history = useNeedHistory(need.id, isOpen)
  const earlier = (history.data?.items ?? []).filter(({ revision }) => revision < need.revision)
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {isOpen && history.isPending && <p>{shared.loading}</p>}
        {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
        {history.isSuccess && earlier.length === 0 && <p>{words.historyNone}</p>}
        <ol className={styles.versions}>
          {earlier.map((version) => (
            <li key={version.revision}>
              <span className={styles.quiet}>
                {words.version(formatDateTime(version.at, language), version.by)}
                {version.removed && ` · ${words.versionRemoved}`}
              </span>
              <NeedFacts need={version} />
              <p className={styles.reason}>{version.reason}</p>
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
