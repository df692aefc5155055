import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import page from '../app/Page.module.css'
import { useWords } from '../words/words.ts'
import { reportWords } from './reportWords.ts'
import styles from './Sites.module.css'

/** The receipt of a report, shown this once and kept nowhere on this side. */
export function Receipt({ receipt, onAnother }: { receipt: string; onAnother: () => void }) {
  const words = useWords(reportWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
        {words.sentTitle}
      </Heading>
      <p className={styles.receipt}>
        {words.receipt} <strong>{receipt}</strong>
      </p>
      <Paragraph>{words.sentText}</Paragraph>
      <div className={page.actions}>
        <Button variant="secondary" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  )
}
