import { Alert, Heading, Tag } from '@digdir/designsystemet-react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { safeguardStatuses } from '../../geodata/model/safeguard.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { useNextDue } from '../inspections/useInspections.ts'
import { registerWords } from '../register/registerWords.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { SafeguardActions } from './SafeguardActions.tsx'
import { SafeguardPlace } from './SafeguardPlace.tsx'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'
import { TypeEvidence } from './TypeEvidence.tsx'

/** What it is, its type with what is known of it, how far it has come, where it is, and what one can do with it. */
export function SafeguardHead({
  safeguard,
  onEdit,
}: {
  safeguard: ThingOf<'safeguards'>
  onEdit: () => void
}) {
  const words = useWords(safeguardWords)
  const register = useWords(registerWords)
  const text = useText()
  const language = useLanguage()
  const may = useMay()
  const { name, kind, status, at } = safeguard.properties
  const stands = status === 'done' || status === 'temporary'
  const next = useNextDue(safeguard, stands && safeguard.deletedAt === null)
  const isLate = next.data != null && next.data < dateInNorway(new Date())
  const day = next.data ? formatDate(next.data, language) : words.nextNone
  return (
    <header className={styles.head}>
      {safeguard.deletedAt && <Alert data-color="warning">{register.isDeleted}</Alert>}
      <Heading level={1} data-size="lg">
        {name}
      </Heading>
      <TypeEvidence kind={kind} />
      <dl className={styles.standing}>
        <div>
          <dt>{words.status}</dt>
          <dd>
            <Tag data-color={stands ? 'success' : 'neutral'}>{text(safeguardStatuses.labels[status])}</Tag>
          </dd>
        </div>
        <div>
          <dt>{at?.collection === 'projects' ? words.atProject : words.at}</dt>
          <dd>
            <SafeguardPlace at={at} />
          </dd>
        </div>
        {stands && may('securing:read') && next.isSuccess && (
          <div>
            <dt>{words.next}</dt>
            <dd>{isLate ? words.nextOverdue(day) : day}</dd>
          </div>
        )}
      </dl>
      <SafeguardActions safeguard={safeguard} onEdit={onEdit} />
    </header>
  )
}
