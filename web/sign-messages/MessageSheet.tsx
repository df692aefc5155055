import { Details, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { messageStates, type SignMessage } from '../../geodata/model/signMessage.ts'
import { sayFailure } from '../api/failure.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { MessageFacts } from './MessageFacts.tsx'
import { MessageSign } from './MessageSign.tsx'
import { MessageState } from './MessageState.tsx'
import { MessageSteps } from './MessageSteps.tsx'
import styles from './Messages.module.css'
import { messageWords } from './messageWords.ts'
import { useMessageVersions } from './signMessages.ts'

/** A message as it stands, the sign it makes, and what may be done with it. */
export function MessageSheet({
  message,
  services,
  onEdit,
}: {
  message: SignMessage
  services: readonly Helpline[]
  onEdit: () => void
}) {
  const words = useWords(messageWords)
  const language = useLanguage()
  return (
    <>
      <p className={styles.quiet}>
        <Link to="/skilt/budskap">{words.toList}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {message.name}
      </Heading>
      <div className={styles.columns}>
        <div className={styles.form}>
          <div className={styles.about}>
            <MessageState message={message} />
          </div>
          <MessageSteps message={message} onEdit={onEdit} />
          <MessageFacts message={message} services={services} />
          <p className={styles.quiet}>{words.changedBy(formatDateTime(message.at, language), message.by)}</p>
          <Versions message={message} services={services} />
        </div>
        <section className={styles.beside}>
          <Heading level={2} data-size="xs">
            {words.preview}
          </Heading>
          <MessageSign message={message} services={services} />
        </section>
      </div>
    </>
  )
}

/** What it said before. Fetched when it is opened. */
function Versions({ message, services }: { message: SignMessage; services: readonly Helpline[] }) {
  const words = useWords(messageWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const versions = useMessageVersions(message.id, isOpen)
  const earlier = versions.data?.filter(({ revision }) => revision < message.revision)
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {isOpen && versions.isPending && <p>{shared.loading}</p>}
        {versions.isError && <p role="alert">{sayFailure(versions.error)}</p>}
        {earlier?.length === 0 && <p>{words.historyNone}</p>}
        <ol className={styles.versions}>
          {earlier?.map((version) => (
            <li key={version.revision}>
              <p className={styles.quiet}>
                {words.version(version.revision)}, {text(messageStates.labels[version.state]).toLowerCase()}
                {version.revision === message.approvedRevision && ` (${words.orderedWith})`} ·{' '}
                {words.changedBy(formatDateTime(version.at, language), version.by)}
              </p>
              <MessageFacts message={version} services={services} />
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
