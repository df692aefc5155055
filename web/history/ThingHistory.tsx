import { Alert, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Collection } from '../../geodata/model/collections.ts'
import { sayFailure } from '../api/failure.ts'
import { useThingHistory } from '../api/useThings.ts'
import { FieldValue } from '../components/fields/FieldValue.tsx'
import styles from '../register/Panel.module.css'
import { registerWords } from '../register/registerWords.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { type VersionDifference, versionDifferences } from './differences.ts'

/** Every version of a thing: who, when, and what they changed from what to what. Fetched when it is opened. */
export function ThingHistory({ collection, id }: { collection: Collection; id: string }) {
  const words = useWords(registerWords)
  const shared = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const history = useThingHistory(collection, id, isOpen)
  const versions = history.data ? versionDifferences(collection, history.data.items) : []
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {history.isPending && <p>{shared.loading}</p>}
        {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
        <ol className={styles.versions}>
          {versions.map((version) => (
            <Version key={version.revision.revision} version={version} />
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}

function Version({ version }: { version: VersionDifference }) {
  const words = useWords(registerWords)
  const text = useText()
  const language = useLanguage()
  const { revision, fields, geometryChanged, isFirst } = version
  const events: Record<string, string> = words.events
  const event = events[revision.event] ?? revision.event
  const changesNothing = !isFirst && revision.event === 'changed' && fields.length === 0 && !geometryChanged
  return (
    <li>
      <strong>{formatDateTime(revision.at, language)}</strong> {revision.by}, {event}
      {isFirst && <p className={styles.subtle}>{words.firstVersion}</p>}
      {changesNothing && <p className={styles.subtle}>{words.noDifference}</p>}
      <ul className={styles.differences}>
        {fields.map(({ name, meta, from, to }) => (
          <li key={name}>
            {text(meta.label)}:{' '}
            <del>
              <FieldValue value={from} meta={meta} />
            </del>{' '}
            →{' '}
            <ins>
              <FieldValue value={to} meta={meta} />
            </ins>
          </li>
        ))}
        {geometryChanged && <li>{words.geometryChanged}</li>}
      </ul>
    </li>
  )
}
