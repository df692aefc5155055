import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { useId } from 'react'
import fields from '../components/fields/fields.module.css'
import { useWords } from '../words/words.ts'
import { reviewWords } from './reviewWords.ts'

/** Says what signing means, and asks: it cannot be taken back. */
export function SignDialog({ onConfirm, onClose }: { onConfirm: () => void; onClose: () => void }) {
  const words = useWords(reviewWords)
  const shared = useWords()
  const titleId = useId()
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId}>
      <Heading level={2} data-size="xs" id={titleId}>
        {words.signTitle}
      </Heading>
      <ul>
        {words.signMeans.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={fields.dialogActions}>
        <Button onClick={onConfirm}>{words.signConfirm}</Button>
        <Button variant="secondary" onClick={onClose}>
          {shared.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
