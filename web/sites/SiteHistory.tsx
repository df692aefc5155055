import { Alert, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { sayFailure } from '../api/failure.ts'
import { FieldChange } from '../history/FieldChange.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Sites.module.css'
import { type SiteVersion, siteVersions } from './siteDifferences.ts'
import { siteWords } from './siteWords.ts'
import { useSiteHistory } from './useSites.ts'

/** Every version of a site: who, when, and what they changed. Fetched when it is opened, since reading it is put on record. */
export function SiteHistory({ id }: { id: string }) {
  const words = useWords(siteWords)
  const shared = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const history = useSiteHistory(id, isOpen)
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {history.isPending && <p>{shared.loading}</p>}
        {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
        <ol className={styles.plain}>
          {siteVersions(history.data?.items ?? []).map((version) => (
            <Version key={version.revision.revision} version={version} />
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}

function Version({ version }: { version: SiteVersion }) {
  const words = useWords(siteWords)
  const language = useLanguage()
  const { revision, fields, areaChanged, linksChanged, isFirst } = version
  const events: Record<string, string> = words.events
  const changesNothing =
    revision.event === 'changed' && !isFirst && fields.length === 0 && !areaChanged && !linksChanged
  return (
    <li>
      <strong>{formatDateTime(revision.at, language)}</strong> {revision.by}{' '}
      {events[revision.event] ?? revision.event}
      {changesNothing && <p className={styles.subtle}>{words.noDifference}</p>}
      <ul className={styles.differences}>
        {fields.map(({ name, meta, from, to }) => (
          <li key={name}>
            <FieldChange meta={meta} from={from} to={to} />
          </li>
        ))}
        {areaChanged && <li>{words.areaChanged}</li>}
        {linksChanged && <li>{words.linksChanged}</li>}
      </ul>
    </li>
  )
}
