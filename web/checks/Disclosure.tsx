import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons'
import { type ReactNode, useId, useState } from 'react'
import styles from './FindingCard.module.css'

/** Questions in a row; the one that is opened shows its answer below the row. */
export function Disclosures({ items }: { items: readonly { question: string; answer: ReactNode }[] }) {
  const [open, setOpen] = useState<string | null>(null)
  const id = useId()
  const shown = items.find(({ question }) => question === open)
  return (
    <>
      <div className={styles.questions}>
        {items.map(({ question }) => {
          const isOpen = question === open
          const Chevron = isOpen ? ChevronUpIcon : ChevronDownIcon
          return (
            <button
              key={question}
              type="button"
              className={styles.question}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              onClick={() => setOpen(isOpen ? null : question)}
            >
              {question}
              <Chevron aria-hidden />
            </button>
          )
        })}
      </div>
      {shown && (
        <div id={id} className={styles.disclosed}>
          {shown.answer}
        </div>
      )}
    </>
  )
}
