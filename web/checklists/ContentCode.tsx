import { Button } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'

/** The start of the hash, enough to compare by eye, and the whole of it to the clipboard. */
export function ContentCode({ version, hash }: { version: string; hash: string }) {
  const words = useWords(checklistWords)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hash)
      notify({ text: words.copied })
    } catch {
      notify({ text: `${words.notCopied} ${hash}` })
    }
  }
  return (
    <span className={styles.hash}>
      <code title={hash}>{hash.slice(0, 12)}</code>
      <Button
        variant="tertiary"
        data-size="sm"
        icon
        aria-label={words.copyCode(version)}
        title={words.copy}
        onClick={() => void copy()}
      >
        <FilesIcon aria-hidden />
      </Button>
    </span>
  )
}
