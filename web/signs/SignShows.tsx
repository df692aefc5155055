import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { SignFace } from '../sign-design/SignFace.tsx'
import { useMessages } from '../sign-messages/signMessages.ts'
import { useWords } from '../words/words.ts'
import { ChooseMessage } from './ChooseMessage.tsx'
import styles from './Sign.module.css'
import { signWords } from './signWords.ts'

/** What the sign says: the message it is to have, and what the one that was made shows. */
export function SignShows({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signWords)
  const mayWrite = useMay()('signs:write') && sign.deletedAt === null
  const [isChoosing, setIsChoosing] = useState(false)
  const { messageId, shows, status } = sign.properties
  const messages = useMessages().data
  const name = messages?.find(({ id }) => id === messageId)?.name
  const isMade = status !== 'proposed' && status !== 'approved'
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.shows}
      </Heading>
      <SignFace sign={sign} />
      {shows ? (
        <div className={styles.shown}>
          <p className={styles.quiet}>{words.showsMade}</p>
          <ul className={styles.plain}>
            {shows.helplines.map((helpline) => (
              <li key={helpline.id}>
                <strong className={styles.number}>{helpline.number}</strong> {helpline.name}
                {helpline.hours && `, ${helpline.hours.toLowerCase()}`}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className={styles.quiet}>{isMade ? words.showsUnknown : words.showsNothing}</p>
      )}
      <p>
        {words.message}:{' '}
        {messageId && name ? (
          <Link to="/skilt/budskap/$id" params={{ id: messageId }}>
            {name}
          </Link>
        ) : messageId ? (
          messages && words.messageUnknown
        ) : (
          words.messageNone
        )}
      </p>
      {isChoosing ? (
        <ChooseMessage sign={sign} onDone={() => setIsChoosing(false)} />
      ) : (
        mayWrite && (
          <div>
            <Button variant="secondary" data-size="sm" onClick={() => setIsChoosing(true)}>
              {messageId ? words.messageChange : words.messageChoose}
            </Button>
          </div>
        )
      )}
    </section>
  )
}
