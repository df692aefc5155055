import { Alert, Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Collection } from '../../geodata/model/collections.ts'
import type { Revision } from '../../geodata/model/history.ts'
import { ApiProblem, isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { notify } from '../components/announcements.ts'
import fieldStyles from '../components/fields/fields.module.css'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './History.module.css'
import { historyWords } from './historyWords.ts'
import { RevertPreview } from './RevertPreview.tsx'
import { revertDifference } from './revertDifference.ts'

interface Props<C extends Collection> {
  collection: C
  thing: ThingOf<C>
  version: Revision
  warning?: string
  onReverted?: (thing: ThingOf<C>) => void
}

/** Takes a thing back to an earlier version, after showing what that will change; it can be undone from the line that tells. */
export function RevertVersion<C extends Collection>(props: Props<C>) {
  const words = useWords(historyWords)
  const titleId = useId()
  const [isAsking, setIsAsking] = useState(false)
  const close = () => setIsAsking(false)
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        className={styles.revert}
        aria-label={words.revertLong(props.version.revision)}
        onClick={() => setIsAsking(true)}
      >
        {words.revert}
      </Button>
      <Dialog open={isAsking} onClose={close} aria-labelledby={titleId}>
        {isAsking && <Question {...props} titleId={titleId} onClose={close} />}
      </Dialog>
    </>
  )
}

function Question<C extends Collection>({
  collection,
  thing,
  version,
  warning,
  titleId,
  onReverted,
  onClose,
}: Props<C> & { titleId: string; onClose: () => void }) {
  const words = useWords(historyWords)
  const shared = useWords()
  const language = useLanguage()
  const { revert } = useThingWrites(collection)
  const number = version.revision
  const { changes, kept, changesNothing } = revertDifference(collection, thing, version)

  const undo = (reverted: ThingOf<C>) =>
    revert.mutateAsync({ id: thing.id, ifMatch: reverted.revision, revision: thing.revision }).then(
      ({ value }) => {
        notify({ text: words.revertUndone })
        onReverted?.(value)
      },
      (error) => notify({ text: sayFailure(error) }),
    )
  // The dialog and the panel may be gone when "Angre" is pressed, so this waits for promises and not for components.
  const goBack = () =>
    revert.mutateAsync({ id: thing.id, ifMatch: thing.revision, revision: number }).then(
      ({ value }) => {
        onClose()
        const action = { label: shared.undo, run: () => void undo(value) }
        notify({ text: words.reverted(number), action })
        onReverted?.(value)
      },
      // Told below.
      () => {},
    )
  return (
    <div className={styles.preview}>
      <Heading level={2} data-size="xs" id={titleId}>
        {words.revertTitle(number, formatDateTime(version.at, language))}
      </Heading>
      <RevertPreview changes={changes} kept={kept} changesNothing={changesNothing} />
      {warning && !changesNothing && <Alert data-color="warning">{warning}</Alert>}
      {revert.isError && <Failure error={revert.error} />}
      <div className={fieldStyles.dialogActions}>
        {!changesNothing && (
          <Button loading={revert.isPending} onClick={() => void goBack()}>
            {words.revertConfirm}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {changesNothing ? shared.close : shared.cancel}
        </Button>
      </div>
    </div>
  )
}

function Failure({ error }: { error: unknown }) {
  const words = useWords(historyWords)
  const fields = error instanceof ApiProblem ? error.fieldErrors : []
  return (
    <Alert data-color="danger" role="alert">
      {isProblem(error, 'conflict') ? words.revertConflict : sayFailure(error)}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
