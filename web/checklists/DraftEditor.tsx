import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { DraftBar } from './DraftBar.tsx'
import { DraftChanges } from './DraftChanges.tsx'
import { DraftConflictScreen } from './DraftConflictScreen.tsx'
import { DraftErrors } from './DraftErrors.tsx'
import { DraftFiles } from './DraftFiles.tsx'
import type { Draft } from './draft.ts'
import { DraftFieldsContext } from './draftContext.ts'
import { draftWords } from './draftWords.ts'
import { LocalPoints } from './LocalPoints.tsx'
import { NewerBase } from './NewerBase.tsx'
import { sayError } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'
import { SharedPoints } from './SharedPoints.tsx'
import { useChecklist } from './useChecklist.ts'
import { useDraftEditor } from './useDraftEditor.ts'

/** The draft as one form: what is hidden, the municipality's own points, and what that changes. */
export function DraftEditor({ draft, inForce }: { draft: Draft; inForce: Checklist }) {
  const words = useWords(draftWords)
  const pointText = useWords(pointWords)
  const editing = useDraftEditor(draft)
  const { form, change, errors, forget, conflict, failure } = editing
  const [openPoint, setOpenPoint] = useState<string | null>(null)
  const base = useChecklist(form.base)
  const fields = useMemo(
    () => ({
      errorAt: (control: string) => {
        const error = errors.find((one) => one.control === control)
        return error ? sayError(error, pointText.unfinished) : false
      },
      forget,
    }),
    [errors, forget, pointText],
  )
  if (conflict)
    return (
      <>
        <DraftConflictScreen conflict={conflict} editing={editing} base={base.data} />
        <LeaveGuard active />
      </>
    )
  return (
    <DraftFieldsContext value={fields}>
      <Paragraph className={styles.lead}>
        {words.lead} {words.basedOn(form.base)}
      </Paragraph>
      <Alert data-color="info" className={styles.lead}>
        {words.never}
      </Alert>
      <NewerBase editing={editing} />
      <DraftErrors editing={editing} onOpenPoint={setOpenPoint} />
      {failure !== null && (
        <Alert data-color="danger" role="alert">
          {isProblem(failure, 'not-found') ? words.gone : sayFailure(failure)}
        </Alert>
      )}
      {base.isError && <Alert data-color="danger">{sayFailure(base.error)}</Alert>}
      {base.data && (
        <>
          <LocalPoints
            base={base.data}
            points={form.points}
            givenCode={editing.kept.draft.nextCode}
            open={openPoint}
            onOpen={setOpenPoint}
            errors={errors}
            onChange={(points) => change({ ...form, points })}
          />
          <SharedPoints
            base={base.data}
            hidden={form.hidden}
            onChange={(hidden) => change({ ...form, hidden })}
          />
          <DraftChanges inForce={inForce} base={base.data} document={editing.document} />
        </>
      )}
      <DraftFiles editing={editing} />
      <DraftBar editing={editing} inForce={inForce} base={base.data} />
      <LeaveGuard active={editing.isDirty} />
    </DraftFieldsContext>
  )
}
