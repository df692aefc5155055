import { Dialog, Heading } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SignRow } from '../../geodata/signs/signRow.ts'
import { notify } from '../components/announcements.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import fields from '../components/fields/fields.module.css'
import { useWords } from '../words/words.ts'
import { BulkFields } from './BulkFields.tsx'
import { BulkProgress, BulkReport } from './BulkReport.tsx'
import type { Changed } from './bulk.ts'
import { type BulkAction, type BulkValues, changeOf, isFilledIn, signsToChange } from './bulkActions.ts'
import { bulkWords } from './bulkWords.ts'
import { useBulk } from './useBulk.ts'

/** Asks what is to be changed, changes the signs one by one, and tells what came of each. */
export function BulkDialog({
  action,
  signs,
  onClose,
}: {
  action: BulkAction
  signs: readonly SignRow[]
  onClose: () => void
}) {
  const words = useWords(bulkWords)
  const shared = useWords()
  const titleId = useId()
  const bulk = useBulk()
  const [hasTried, setHasTried] = useState(false)
  const [values, setValues] = useState<BulkValues>(() => {
    const day = dateInNorway(new Date())
    return { status: '', day, messageId: '', operator: '', inspectOn: '' }
  })

  // The dialog is gone when "Angre" is pressed, so this waits for promises and not for components.
  const undo = async (changed: readonly Changed[]) => {
    const { changed: back, failed } = await bulk.undo(changed)
    const names = failed.map(({ name, reason }) => `${name} (${reason})`).join(', ')
    notify({
      text: [words.undone(back.length), failed.length > 0 && words.notUndone(names)]
        .filter(Boolean)
        .join(' '),
    })
  }
  const toChange = signsToChange(action, values, signs)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    if (!isFilledIn(action, values) || toChange.length === 0) return
    const { changed, failed, left } = await bulk.run(toChange, (sign) => changeOf(action, values, sign))
    if (failed.length > 0 || left.length > 0) return
    notify({
      text: words.changed(changed.length),
      action: { label: shared.undo, run: () => void undo(changed) },
    })
    onClose()
  }
  const isRunning = bulk.done !== null
  return (
    <Dialog open onClose={isRunning ? undefined : onClose} closeButton={false} aria-labelledby={titleId}>
      <form className={fields.form} noValidate onSubmit={(event) => void submit(event)}>
        <Heading level={2} data-size="xs" id={titleId}>
          {words.titles[action](signs.length)}
        </Heading>
        {bulk.result ? (
          <BulkReport
            result={bulk.result}
            onUndo={(changed) => {
              onClose()
              void undo(changed)
            }}
            onClose={onClose}
          />
        ) : isRunning ? (
          <BulkProgress done={bulk.done ?? 0} total={toChange.length} onStop={bulk.stop} />
        ) : (
          <>
            <BulkFields
              action={action}
              values={values}
              isMissing={hasTried && !isFilledIn(action, values)}
              onChange={(changes) => setValues({ ...values, ...changes })}
            />
            {toChange.length < signs.length && <p>{words.already(signs.length - toChange.length)}</p>}
            <DialogFoot failure={null} busy={false} onCancel={onClose}>
              {words.run(toChange.length)}
            </DialogFoot>
          </>
        )}
      </form>
    </Dialog>
  )
}
