import { Alert, Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { earlierContent } from '../../geodata/history/earlierContent.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import type { Revision } from '../../geodata/model/history.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { ApiProblem, isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { notify } from '../components/announcements.ts'
import fieldStyles from '../components/fields/fields.module.css'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { type ContentDifference, contentDifference, isEmpty } from './differences.ts'
import styles from './History.module.css'
import { historyWords } from './historyWords.ts'

interface Props<C extends Collection> {
  collection: C
  thing: ThingOf<C>
  version: Revision
  warning?: string
  onReverted: (thing: ThingOf<C>) => void
}

/** Takes a thing back to an earlier version, after showing what that will change; it can be undone from the line that tells. */
export function RevertVersion<C extends Collection>({
  collection,
  thing,
  version,
  warning,
  onReverted,
}: Props<C>) {
  const words = useWords(historyWords)
  const shared = useWords()
  const language = useLanguage()
  const titleId = useId()
  const [isAsking, setIsAsking] = useState(false)
  const { revert } = useThingWrites(collection)
  const number = version.revision
  const earlier = version.state as Thing
  const content = earlierContent(earlier, thing as Thing)
  const difference = contentDifference(collection, thing as Thing, content)
  const kept = contentDifference(collection, content, earlier)

  // The panel may be gone when "Angre" is pressed, so this waits for the promise and not for the component.
  const undo = (reverted: ThingOf<C>) =>
    revert.mutateAsync({ id: thing.id, ifMatch: reverted.revision, revision: thing.revision }).then(
      ({ value }) => {
        notify({ text: words.revertUndone })
        onReverted(value)
      },
      (error) => notify({ text: sayFailure(error) }),
    )
  const goBack = () =>
    revert.mutate(
      { id: thing.id, ifMatch: thing.revision, revision: number },
      {
        onSuccess: ({ value }) => {
          setIsAsking(false)
          notify({
            text: words.reverted(number),
            action: { label: shared.undo, run: () => void undo(value) },
          })
          onReverted(value)
        },
      },
    )
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={words.revertLong(number)}
        onClick={() => {
          revert.reset()
          setIsAsking(true)
        }}
      >
        {words.revert}
      </Button>
      <Dialog open={isAsking} onClose={() => setIsAsking(false)} aria-labelledby={titleId}>
        <div className={styles.preview}>
          <Heading level={2} data-size="xs" id={titleId}>
            {words.revertTitle(number, formatDateTime(version.at, language))}
          </Heading>
          {isEmpty(difference) ? (
            <Paragraph>{words.revertNothing}</Paragraph>
          ) : (
            <>
              <Paragraph>{words.revertWhat}</Paragraph>
              <DifferenceList difference={difference} />
            </>
          )}
          <Kept kept={kept} />
          {!isEmpty(difference) && <Paragraph className={styles.subtle}>{words.revertNothingLost}</Paragraph>}
          {warning && !isEmpty(difference) && <Alert data-color="warning">{warning}</Alert>}
          {revert.isError && <Failure error={revert.error} />}
          <div className={fieldStyles.dialogActions}>
            {!isEmpty(difference) && (
              <Button loading={revert.isPending} onClick={goBack}>
                {words.revertConfirm}
              </Button>
            )}
            <Button variant="secondary" onClick={() => setIsAsking(false)}>
              {shared.cancel}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}

/** What outside registers own and the earlier version had otherwise. */
function Kept({ kept }: { kept: ContentDifference }) {
  const words = useWords(historyWords)
  const text = useText()
  if (isEmpty(kept)) return null
  const labels = [
    ...kept.fields.map(({ meta }) => text(meta.label)),
    ...kept.others.map(text),
    ...(kept.geometry ? [words.geometry] : []),
  ]
  return <Paragraph>{words.revertKept(labels.join(', '))}</Paragraph>
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
