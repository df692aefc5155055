import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Fault } from '../../geodata/model/inspection.ts'
import { sayFailure } from '../api/failure.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { CloseFault } from './CloseFault.tsx'
import { FaultFacts } from './FaultFacts.tsx'
import type { Standing } from './FaultFields.tsx'
import { FaultForm } from './FaultForm.tsx'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { useMoveFault } from './useInspections.ts'

/** One fault with its photos, and what the one who looks may do with it. */
export function FaultItem({
  fault,
  standing,
  readOnly,
}: {
  fault: Fault
  standing: Standing
  readOnly: boolean
}) {
  const words = useWords(faultWords)
  const [doing, setDoing] = useState<'reading' | 'changing' | 'closing'>('reading')
  const stop = () => setDoing('reading')
  const move = useMoveFault()
  const reopen = () =>
    move.mutate({ fault, closing: null }, { onSuccess: () => notify({ text: words.reopened }) })
  if (doing === 'changing') {
    return (
      <li className={styles.item}>
        <FaultForm safeguardId={fault.safeguardId} fault={fault} standing={standing} onDone={stop} />
      </li>
    )
  }
  return (
    <li className={styles.item}>
      <FaultFacts fault={fault} edges={standing.edges} />
      {!readOnly && doing === 'reading' && (
        <div className={styles.buttons}>
          {fault.state === 'open' ? (
            <>
              <Action
                label={words.close}
                about={words.closeThis(fault.text)}
                onClick={() => setDoing('closing')}
              />
              <Action
                label={words.edit}
                about={words.editThis(fault.text)}
                onClick={() => setDoing('changing')}
              />
            </>
          ) : (
            <Action label={words.reopen} about={words.reopenThis(fault.text)} onClick={reopen} />
          )}
        </div>
      )}
      {doing === 'closing' && <CloseFault fault={fault} onDone={stop} />}
      {move.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(move.error)}
        </Alert>
      )}
      <Attachments
        subject="safeguards"
        id={fault.safeguardId}
        point={fault.id}
        label={words.theFault(fault.text)}
        readOnly={readOnly || fault.state === 'closed'}
      />
    </li>
  )
}

function Action({ label, about, onClick }: { label: string; about: string; onClick: () => void }) {
  return (
    <Button variant="secondary" data-size="sm" aria-label={about} onClick={onClick}>
      {label}
    </Button>
  )
}
