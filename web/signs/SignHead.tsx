import { Alert, Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { signStatuses } from '../../geodata/model/sign.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { registerWords } from '../register/registerWords.ts'
import { SafeguardPlace } from '../safeguards/SafeguardPlace.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Sign.module.css'
import { SignActions } from './SignActions.tsx'
import { signWords } from './signWords.ts'

/** What it is called, how far it has come, where it stands, and what one can do with it. */
export function SignHead({ sign, onEdit }: { sign: ThingOf<'signs'>; onEdit: () => void }) {
  const words = useWords(signWords)
  const register = useWords(registerWords)
  const text = useText()
  const mayReadWork = useMay()('sign-work:read')
  const { name, status, at, placeCode, planId } = sign.properties
  return (
    <header className={styles.head}>
      {sign.deletedAt && <Alert data-color="warning">{register.isDeleted}</Alert>}
      <Heading level={1} data-size="lg">
        {name}
      </Heading>
      <dl className={styles.standing}>
        <div>
          <dt>{words.status}</dt>
          <dd>
            <Tag
              data-color={status === 'mounted' ? 'success' : status === 'follow_up' ? 'warning' : 'neutral'}
            >
              {text(signStatuses.labels[status])}
            </Tag>
          </dd>
        </div>
        {placeCode && (
          <div>
            <dt>{words.code}</dt>
            <dd>{placeCode}</dd>
          </div>
        )}
        <div>
          <dt>{words.at}</dt>
          <dd>{at ? <SafeguardPlace at={at} /> : words.standsAt}</dd>
        </div>
        {planId && mayReadWork && (
          <div>
            <dt>{words.plan}</dt>
            <dd>
              <Link to="/skilt/planer/$id" params={{ id: planId }}>
                {words.toPlan}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      <SignActions sign={sign} onEdit={onEdit} />
    </header>
  )
}
