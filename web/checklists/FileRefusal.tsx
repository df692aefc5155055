import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useText, useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import type { DraftFile } from './draftFile.ts'
import { draftWords } from './draftWords.ts'

/** More than this nobody reads before mending the first of them. */
const shownErrors = 20

/** Why a file could not be taken in, by path; the draft is as it was. */
export function FileRefusal({ name, read }: { name: string; read: DraftFile }) {
  const words = useWords(draftWords)
  const text = useText()
  if (read.ok) return null
  const errors = read.reason === 'errors' ? read.errors : []
  return (
    <Alert data-color="danger" role="alert">
      <Paragraph>{words.notImported(name)}</Paragraph>
      {read.reason === 'not-json' && <Paragraph>{words.notJson(read.why)}</Paragraph>}
      {read.reason === 'not-edition' && <Paragraph>{words.notEdition}</Paragraph>}
      {errors.length > 0 && (
        <ul className={styles.fileErrors}>
          {errors.slice(0, shownErrors).map(({ path, message }) => (
            <li key={`${path} ${message.nb}`}>
              <code>{path || words.whole}</code>: {text(message)}
            </li>
          ))}
        </ul>
      )}
      {errors.length > shownErrors && <Paragraph>{words.moreErrors(errors.length - shownErrors)}</Paragraph>}
    </Alert>
  )
}
