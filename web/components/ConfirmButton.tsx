import { Button, Dialog, Paragraph } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../words/words.ts'
import fields from './fields/fields.module.css'

/** A button for what should not happen by a slip: it says what will happen, and asks. Red where it cannot be taken back. */
export function ConfirmButton({
  question,
  color = 'danger',
  quiet = false,
  busy,
  onConfirm,
  children,
}: {
  question: string
  color?: 'danger' | 'accent'
  /** One of many in a list: it keeps its colour for the question. */
  quiet?: boolean
  busy: boolean
  onConfirm: () => void
  /** What the button does, also on the button that confirms it. */
  children: ReactNode
}) {
  const words = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const questionId = useId()
  return (
    <>
      <Button
        variant={quiet ? 'tertiary' : 'secondary'}
        data-color={quiet ? undefined : color}
        loading={busy}
        onClick={() => setIsAsking(true)}
      >
        {children}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        closeButton={false}
        aria-labelledby={questionId}
      >
        <Paragraph id={questionId}>{question}</Paragraph>
        <div className={fields.dialogActions}>
          <Button
            data-color={color}
            onClick={() => {
              setIsAsking(false)
              onConfirm()
            }}
          >
            {children}
          </Button>
          <Button variant="secondary" onClick={() => setIsAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
