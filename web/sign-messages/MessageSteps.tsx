import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { SignMessage } from '../../geodata/model/signMessage.ts'
import { type MessageStep, messageSteps } from '../../geodata/sign-messages/steps.ts'
import { ApiProblem, sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Messages.module.css'
import { messageWords } from './messageWords.ts'
import { useMoveMessage } from './signMessages.ts'

/** What the person at the screen may do with a message where it is now. */
export function MessageSteps({ message, onEdit }: { message: SignMessage; onEdit: () => void }) {
  const words = useWords(messageWords)
  const shared = useWords()
  const text = useText()
  const may = useMay()
  const move = useMoveMessage()
  const { name, state, signs } = message
  const said: Readonly<Record<MessageStep, (name: string) => string>> = {
    submit: words.submitted,
    approve: words.approved,
    return: words.returned,
    retire: words.retired,
    restore: words.restored,
  }
  const take = (step: MessageStep, comment = '', seen = message) =>
    move.mutate(
      { seen, step, comment },
      {
        onSuccess: (stored) =>
          notify({
            text: said[step](name),
            ...(step === 'retire' && {
              action: { label: shared.undo, run: () => take('restore', '', stored) },
            }),
          }),
      },
    )
  const button = (step: MessageStep) => (
    <Button loading={move.isPending} onClick={() => take(step)}>
      {text(messageSteps.labels[step])}
    </Button>
  )
  return (
    <>
      {move.isError && (
        <Alert data-color="danger" role="alert">
          {sayMoveFailure(move.error)}
        </Alert>
      )}
      {state === 'submitted' && may('sign-messages:approve') && (
        <Deciding busy={move.isPending} onDecide={take} />
      )}
      {state === 'submitted' && !may('sign-messages:approve') && <p>{words.waits}</p>}
      {may('sign-messages:write') && (
        <div className={page.actions}>
          {state === 'draft' && button('submit')}
          {state === 'retired' && button('restore')}
          {state !== 'retired' && (
            <>
              <Button variant="secondary" onClick={onEdit}>
                {words.edit}
              </Button>
              <ConfirmButton
                question={words.retireQuestion(name, signs)}
                color="accent"
                busy={move.isPending}
                onConfirm={() => take('retire')}
              >
                {text(messageSteps.labels.retire)}
              </ConfirmButton>
            </>
          )}
        </div>
      )}
    </>
  )
}

/** Public health reads it, and approves it or says what must be changed. */
function Deciding({
  busy,
  onDecide,
}: {
  busy: boolean
  onDecide: (step: 'approve' | 'return', comment: string) => void
}) {
  const words = useWords(messageWords)
  const text = useText()
  const commentId = useId()
  const [comment, setComment] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const sendBack = () => {
    setIsMissing(comment.trim() === '')
    if (comment.trim() === '') return document.getElementById(commentId)?.focus()
    onDecide('return', comment.trim())
  }
  return (
    <div className={styles.deciding}>
      <p>{words.approveHelp}</p>
      <Textfield
        multiline
        rows={2}
        id={commentId}
        label={words.comment}
        description={words.commentHelp}
        maxLength={1000}
        value={comment}
        error={isMissing && words.commentMissing}
        onChange={(event) => setComment(event.target.value)}
      />
      <div className={page.actions}>
        <Button loading={busy} onClick={() => onDecide('approve', comment.trim())}>
          {words.approve}
        </Button>
        <Button variant="secondary" loading={busy} onClick={sendBack}>
          {text(messageSteps.labels.return)}
        </Button>
      </div>
    </div>
  )
}

/** Where a text stands in the way, what is said of it. */
function sayMoveFailure(error: Error): string {
  const errors = error instanceof ApiProblem ? error.fieldErrors : []
  return errors.length > 0 ? errors.map(({ message }) => message).join(' ') : sayFailure(error)
}
