import { Alert, Button, Details, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Fault } from '../../geodata/model/inspection.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import type { Standing } from './FaultFields.tsx'
import { FaultForm } from './FaultForm.tsx'
import { FaultItem } from './FaultItem.tsx'
import { byUrgency } from './faultOrder.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { useFaults } from './useInspections.ts'

/** The faults of a safeguard: the open first, the most pressing on top; those that are mended folded away. */
export function Faults({
  safeguardId,
  standing,
  readOnly,
}: {
  safeguardId: string
  standing: Standing
  readOnly: boolean
}) {
  const words = useWords(faultWords)
  const may = useMay()
  const { data, error } = useFaults(safeguardId)
  const [isWriting, setIsWriting] = useState(false)
  if (!may('securing:read')) return null
  const isReadOnly = readOnly || !may('securing:write')
  const open = (data?.items ?? []).filter(({ state }) => state === 'open').toSorted(byUrgency)
  const closed = (data?.items ?? []).filter(({ state }) => state === 'closed')
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.faults}
      </Heading>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {data && (
        <p className={styles.quiet}>
          {open.length > 0 ? words.countOpen(open.length) : closed.length > 0 ? words.noneOpen : words.none}
        </p>
      )}
      <Items faults={open} standing={standing} readOnly={isReadOnly} />
      {isWriting && (
        <FaultForm
          safeguardId={safeguardId}
          fault={null}
          standing={standing}
          onDone={() => setIsWriting(false)}
        />
      )}
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
            <Items faults={closed} standing={standing} readOnly={isReadOnly} />
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

function Items({
  faults,
  standing,
  readOnly,
}: {
  faults: readonly Fault[]
  standing: Standing
  readOnly: boolean
}) {
  if (faults.length === 0) return null
  return (
    <ul className={styles.list}>
      {faults.map((fault) => (
        <FaultItem key={fault.id} fault={fault} standing={standing} readOnly={readOnly} />
      ))}
    </ul>
  )
}
