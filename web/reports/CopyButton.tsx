import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import type { Block } from '../../geodata/reports/report.ts'
import { announce, notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { copyProvisions } from './copyProvisions.ts'
import styles from './Report.module.css'
import { reportPageWords } from './reportPageWords.ts'

const shownMilliseconds = 4000

/** Copies suggestions for the plan, and says on itself and aloud that it did. */
export function CopyButton({
  provisions,
  label,
  name,
}: {
  provisions: readonly Extract<Block, { kind: 'provision' }>[]
  label: string
  /** Said instead of the label, where that alone does not tell which. */
  name?: string
}) {
  const words = useWords(reportPageWords)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), shownMilliseconds)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async () => {
    try {
      await copyProvisions(provisions)
      setCopied(true)
      announce(words.copied)
    } catch {
      notify({ text: words.notCopied })
    }
  }
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      className={`${styles.copy} ${styles.screenOnly}`}
      aria-label={isCopied ? undefined : name}
      onClick={() => void copy()}
    >
      {isCopied ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
      {isCopied ? words.copied : label}
    </Button>
  )
}
