import { Heading } from '@digdir/designsystemet-react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { findPoint } from '../../geodata/checklists/rekkverk.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { useChecklist } from './useChecklist.ts'

/** The shared points the municipality does not ask, and why: nobody is to believe they were forgotten. */
export function HiddenPoints({ checklist, base }: { checklist: Checklist; base: string }) {
  const words = useWords(checklistWords)
  const text = useText()
  const hidden = checklist.hidden ?? []
  const shared = useChecklist(hidden.length > 0 ? base : undefined).data
  if (hidden.length === 0) return null
  return (
    <section className={styles.group}>
      <Heading level={2} data-size="sm">
        {words.hiddenTitle(hidden.length)}
      </Heading>
      <ul>
        {hidden.map(({ point: code, reason }) => {
          const point = shared && findPoint(shared, code)
          return (
            <li key={code}>
              <span className={styles.code}>{code}</span> {point && text(point.question)}
              <br />
              <span className={styles.quiet}>{words.hiddenBecause(reason)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
