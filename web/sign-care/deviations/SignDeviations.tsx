import { Alert, Button, Details, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Deviation } from '../../../geodata/model/signCare.ts'
import { sayFailure } from '../../api/failure.ts'
import { useMay } from '../../app/session.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { useDeviations } from '../useSignCare.ts'
import { DeviationForm } from './DeviationForm.tsx'
import { DeviationItem } from './DeviationItem.tsx'
import { deviationWords } from './deviationWords.ts'

/** The deviations of a sign: the open first, the one due soonest on top; those that are mended folded away. */
export function SignDeviations({ signId, readOnly }: { signId: string; readOnly: boolean }) {
  const words = useWords(deviationWords)
  const may = useMay()
  const { data, error } = useDeviations(signId)
  const [isWriting, setIsWriting] = useState(false)
  if (!may('sign-work:read')) return null
  const isReadOnly = readOnly || !may('sign-work:write')
  const open = (data?.items ?? [])
    .filter(({ state }) => state === 'open')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const closed = (data?.items ?? []).filter(({ state }) => state === 'closed')
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.title}
      </Heading>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {data && (
        <p className={styles.quiet}>
          {open.length > 0 ? words.countOpen(open.length) : closed.length > 0 ? words.noneOpen : words.none}
        </p>
      )}
      <Items deviations={open} readOnly={isReadOnly} />
      {isWriting && <DeviationForm signId={signId} deviation={null} onDone={() => setIsWriting(false)} />}
      {!isReadOnly && !isWriting && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setIsWriting(true)}>
            <PlusIcon aria-hidden />
            {words.report}
          </Button>
        </div>
      )}
      {closed.length > 0 && (
        <Details data-color="neutral" data-size="sm">
          <Details.Summary>{words.closedCount(closed.length)}</Details.Summary>
          <Details.Content>
            <Items deviations={closed} readOnly={isReadOnly} />
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

function Items({ deviations, readOnly }: { deviations: readonly Deviation[]; readOnly: boolean }) {
  if (deviations.length === 0) return null
  return (
    <ul className={styles.list}>
      {deviations.map((deviation) => (
        <DeviationItem key={deviation.id} deviation={deviation} readOnly={readOnly} />
      ))}
    </ul>
  )
}
