import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useText, useWords } from '../words/words.ts'
import { mustBeCorrected, type Remark, type Remarks } from './remarks.ts'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'

/** The remarks on one text, under its field, while it is written. */
export function TextRemarks({ remarks = [] }: { remarks: readonly Remark[] | undefined }) {
  const text = useText()
  return (
    <div role="status">
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map(({ kind, message, quotes }) => (
            <li key={kind}>
              {quotes.length > 0 && <strong>{quotes.map((quote) => `«${quote}»`).join(', ')}: </strong>}
              {text(message)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Before a text with remarks is saved: correct it, or say that it is meant. Takes the focus, so that it is read. */
export function ConfirmRemarks({
  remarks,
  busy,
  confirmLabel,
  onCorrect,
  onConfirm,
}: {
  remarks: Remarks
  busy: boolean
  /** What is done with the text all the same. */
  confirmLabel: string
  onCorrect: () => void
  onConfirm: () => void
}) {
  const words = useWords(siteWords).remarks
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const never = mustBeCorrected(remarks)
  return (
    <Alert data-color="warning" ref={box} tabIndex={-1}>
      <Heading level={2} data-size="2xs">
        {words.title}
      </Heading>
      <Paragraph>{never ? words.never : words.text}</Paragraph>
      <TextRemarks remarks={Object.values(remarks).flat()} />
      <div className={styles.actions}>
        <Button onClick={onCorrect}>{words.correct}</Button>
        {!never && (
          <Button variant="secondary" loading={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        )}
      </div>
    </Alert>
  )
}
