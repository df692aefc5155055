import { Alert, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Collection } from '../../geodata/model/collections.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingHistory } from '../api/useThings.ts'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { writeRight } from '../register/rights.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { isEmpty, type VersionDifference, versionDifferences } from './differences.ts'
import styles from './History.module.css'
import { historyWords } from './historyWords.ts'
import { RevertVersion } from './RevertVersion.tsx'

interface Props<C extends Collection> {
  collection: C
  thing: ThingOf<C>
  /** A sentence on what else is lost when a version is taken back. */
  warning?: string
  /** After a version has been taken back, and after that has been undone. */
  onReverted?: (thing: ThingOf<C>) => void
}

/** Every version of a thing: who, when, what they changed from what to what, and the way back. Fetched when it is opened. */
export function ThingHistory<C extends Collection>(props: Props<C>) {
  const { collection, thing } = props
  const words = useWords(historyWords)
  const shared = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const history = useThingHistory(collection, thing.id, isOpen)
  const revisions = history.data?.pages.flatMap(({ items }) => items) ?? []
  const mayRevert = useMay()(writeRight[collection]) && thing.deletedAt === null
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {isOpen && history.isPending && <p>{shared.loading}</p>}
        {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
        <ol className={styles.versions}>
          {versionDifferences(collection, revisions).map((version) => (
            <li key={version.revision.revision}>
              <Version version={version}>
                {mayRevert && version.revision.revision < thing.revision && (
                  <RevertVersion {...props} version={version.revision} />
                )}
              </Version>
            </li>
          ))}
        </ol>
        <ShowMore list={history} />
      </Details.Content>
    </Details>
  )
}

function Version({ version, children }: { version: VersionDifference; children: React.ReactNode }) {
  const words = useWords(historyWords)
  const language = useLanguage()
  const { revision, isFirst } = version
  const events: Record<string, string> = words.events
  const event = events[revision.event] ?? revision.event
  const changesNothing = !isFirst && revision.event === 'changed' && isEmpty(version)
  return (
    <>
      <div className={styles.head}>
        <strong>{formatDateTime(revision.at, language)}</strong>
        <span className={styles.subtle}>{words.version(revision.revision)}</span>
      </div>
      <p>
        {revision.by}, {event}
      </p>
      {isFirst && <p className={styles.subtle}>{words.firstVersion}</p>}
      {changesNothing && <p className={styles.subtle}>{words.noDifference}</p>}
      {!isEmpty(version) && <DifferenceList difference={version} />}
      {children}
    </>
  )
}
