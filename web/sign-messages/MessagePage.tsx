import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Helpline } from '../../geodata/model/helpline.ts'
import {
  type MessageContent,
  messageContentSchema,
  type SignMessage,
} from '../../geodata/model/signMessage.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { MessageForm } from './MessageForm.tsx'
import { MessageSheet } from './MessageSheet.tsx'
import styles from './Messages.module.css'
import { messageWords } from './messageWords.ts'
import { useMessage } from './signMessages.ts'
import { useServices } from './useServices.ts'

/** One message: as it stands, or being written. */
export function MessagePage() {
  const { id } = useParams({ from: '/signed-in/skilt/budskap/$id' })
  const words = useWords(messageWords)
  const shared = useWords()
  const { data: message, error, isPending, refetch } = useMessage(id)
  const services = useServices()
  usePageTitle(message?.name ?? words.title)
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      <SignTabs />
      {(isPending || (message && !services)) && <Spinner aria-label={shared.loading} />}
      {error && !message && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>{isGone ? words.notFound : sayFailure(error)}</Alert>
          <div>
            {isGone ? (
              <Link to="/skilt/budskap">{words.toList}</Link>
            ) : (
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            )}
          </div>
        </>
      )}
      {message && services && <Opened message={message} services={services} />}
    </div>
  )
}

function Opened({ message, services }: { message: SignMessage; services: readonly Helpline[] }) {
  const mayWrite = useMay()('sign-messages:write')
  const { mode } = useSearch({ from: '/signed-in/skilt/budskap/$id' })
  const navigate = useNavigate({ from: '/skilt/budskap/$id' })
  const open = (next: 'edit' | undefined) => void navigate({ search: { mode: next } })
  if (mode !== 'edit' || !mayWrite || message.state === 'retired')
    return <MessageSheet message={message} services={services} onEdit={() => open('edit')} />
  return <Writing message={message} services={services} onDone={() => open(undefined)} />
}

function Writing({
  message,
  services,
  onDone,
}: {
  message: SignMessage
  services: readonly Helpline[]
  onDone: () => void
}) {
  const words = useWords(messageWords)
  const [start] = useState(() => contentOf(message))
  return (
    <>
      <Heading level={1} data-size="lg">
        {words.editTitle(message.name)}
      </Heading>
      <p className={styles.lead}>{words.editNote}</p>
      <MessageForm message={message} start={start} services={services} onSaved={onDone} onCancel={onDone} />
    </>
  )
}

/** What of a message people write. */
function contentOf({ name, audience, helplines, texts }: SignMessage): MessageContent {
  return messageContentSchema.parse({ name, audience, helplines, texts })
}
