import { Button, Link as PlainLink } from '@digdir/designsystemet-react'
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Worklist.module.css'
import { exportAddress } from './worklist.ts'
import type { Choice } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

/** The list as a file or on paper. */
export function TakeAlong({ choice }: { choice: Choice }) {
  const words = useWords(worklistWords)
  const language = useLanguage()
  return (
    <span className={styles.takeAlong}>
      <PlainLink href={exportAddress(choice, language)} download>
        <DownloadIcon aria-hidden />
        {words.download}
      </PlainLink>
      <Button variant="tertiary" data-size="sm" onClick={() => window.print()}>
        <PrinterSmallIcon aria-hidden />
        {words.print}
      </Button>
    </span>
  )
}
