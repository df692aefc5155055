import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Helpline } from '../../geodata/model/helpline.ts'
import type { SignMessage } from '../../geodata/model/signMessage.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { MessageSign } from './MessageSign.tsx'
import { MessageState } from './MessageState.tsx'
import styles from './Messages.module.css'
import { messageWords } from './messageWords.ts'
import { useMessages } from './signMessages.ts'
import { useServices } from './useServices.ts'

/** What signs say: each message as the sign it makes, those that wait for somebody first. */
export function MessagesPage() {
  const words = useWords(messageWords)
  const shared = useWords()
  const mayWrite = useMay()('sign-messages:write')
  const list = useMessages()
  const services = useServices()
  usePageTitle(words.title)
  const inUse = list.data?.filter(({ state }) => state !== 'retired') ?? []
  const retired = list.data?.filter(({ state }) => state === 'retired') ?? []
  return (
    <div className={page.page}>
      <SignTabs />
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {mayWrite && (
          <Button asChild variant="secondary">
            <Link to="/skilt/budskap/ny">{words.add}</Link>
          </Button>
        )}
      </div>
      <p className={styles.lead}>
        {words.lead} {words.sameEverywhere}
      </p>
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.data?.length === 0 && (
        <p role="status" className={styles.quiet}>
          {mayWrite ? words.none : words.noneReader}
        </p>
      )}
      {services && <Cards messages={inUse} services={services} />}
      {services && retired.length > 0 && (
        <section>
          <Heading level={2} data-size="sm">
            {words.retiredTitle}
          </Heading>
          <Cards messages={retired} services={services} />
        </section>
      )}
    </div>
  )
}

const order = ['submitted', 'draft', 'approved', 'retired']

function Cards({ messages, services }: { messages: readonly SignMessage[]; services: readonly Helpline[] }) {
  const sorted = messages.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
  return (
    <ul className={styles.cards}>
      {sorted.map((message) => (
        <li key={message.id} className={styles.card}>
          <MessageSign message={message} services={services} />
          <div className={styles.about}>
            <Link className={styles.name} to="/skilt/budskap/$id" params={{ id: message.id }}>
              {message.name}
            </Link>
            <MessageState message={message} />
          </div>
        </li>
      ))}
    </ul>
  )
}
