import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { ActionPlan, PlanDocument } from '../../../geodata/model/actionPlan.ts'
import { isProblem, sayFailure } from '../../api/failure.ts'
import page from '../../app/Page.module.css'
import { notify } from '../../components/announcements.ts'
import { useWords } from '../../words/words.ts'
import { documentWords } from './documentWords.ts'
import { PlanPreview } from './PlanPreview.tsx'
import { usePutPlan } from './planDocuments.ts'

/** What another plan would change, and one's yes to it. It can be taken back. */
export function ChangePlan({
  plan,
  document,
  shown,
  onTaken,
  onDone,
}: {
  plan: ActionPlan
  /** What is put in force; null for the plan of the program. */
  document: PlanDocument | null
  /** What is then in force. */
  shown: PlanDocument
  onTaken?: () => void
  onDone: () => void
}) {
  const words = useWords(documentWords)
  const shared = useWords()
  const put = usePutPlan()
  const [isTaken, setIsTaken] = useState(false)

  // Left in an effect, when the guard of unsaved changes has seen that they are saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is in force
  useEffect(() => {
    if (isTaken) onDone()
  }, [isTaken])

  const confirm = () =>
    put.mutate(
      { document, seen: plan },
      {
        onSuccess: (stored) => {
          const earlier = plan.own ? plan.document : null
          // It may be taken back when this is no longer on screen.
          const undo = () =>
            void put
              .mutateAsync({ document: earlier, seen: stored })
              .catch((error: unknown) => notify({ text: sayFailure(error) }))
          notify({
            text: words.inForce(stored.document.name),
            action: { label: shared.undo, run: undo },
          })
          onTaken?.()
          setIsTaken(true)
        },
      },
    )
  const isConflict = isProblem(put.error, 'conflict')
  return (
    <>
      <PlanPreview before={plan.document} after={shown} />
      {put.error && (
        <Alert data-color={isConflict ? 'warning' : 'danger'} role="alert">
          {isConflict ? words.conflict : sayFailure(put.error)}
        </Alert>
      )}
      <div className={page.actions}>
        <Button loading={put.isPending} onClick={confirm}>
          {words.confirm}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {shared.cancel}
        </Button>
      </div>
    </>
  )
}

/** The way out where there is nothing to say yes to. */
export function CancelPlan({ onDone }: { onDone: () => void }) {
  const shared = useWords()
  return (
    <div>
      <Button variant="secondary" onClick={onDone}>
        {shared.cancel}
      </Button>
    </div>
  )
}
