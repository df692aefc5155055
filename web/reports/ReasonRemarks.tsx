import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import type { Check } from '../../geodata/model/check.ts'
import { PointLink } from '../reviews/PointLink.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Report.module.css'
import { remarksOnReasons } from './reasonRemarks.ts'
import { reportPageWords } from './reportPageWords.ts'

/** Once, before the report is made of them: reasons to look over. It stops nobody. */
export function ReasonRemarks({ check }: { check: Check }) {
  const words = useWords(reportPageWords)
  const text = useText()
  const remarks = useMemo(() => remarksOnReasons(check.answers), [check.answers])
  if (remarks.length === 0) return null
  return (
    <Alert data-color="info" className={styles.screenOnly}>
      <Heading level={2} data-size="2xs">
        {words.remarksTitle}
      </Heading>
      <Paragraph>{words.remarksText}</Paragraph>
      <ul>
        {remarks.map(({ point, messages }) => (
          <li key={point}>
            <PointLink check={check} point={point}>
              {words.remarksAt(point)}
            </PointLink>
            : {messages.map(text).join(' ')}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
