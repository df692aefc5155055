import { Alert, ErrorSummary } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useText, useWords } from '../words/words.ts'
import { checklistWords } from './checklistWords.ts'
import styles from './Draft.module.css'
import { controlId, focusControl } from './draftContext.ts'
import { draftWords } from './draftWords.ts'
import { type PlacedError, placeErrors, sayError } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'
import type { DraftEditing } from './useDraftEditor.ts'

/** All that must be corrected, each a link to its field, which opens if it is folded away; and what may be a slip. */
export function DraftErrors({
  editing: { errors, attempt, form, kept, isDirty },
  onOpenPoint,
}: {
  editing: DraftEditing
  onOpenPoint: (code: string) => void
}) {
  const words = useWords(draftWords)
  const { unfinished } = useWords(pointWords)
  const text = useText()
  const summary = useRef<HTMLElement>(null)
  const isShown = attempt > 0 && errors.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (!isShown) return
    summary.current?.focus()
    summary.current?.scrollIntoView({ block: 'center' })
  }, [attempt])
  const warnings = isDirty
    ? []
    : placeErrors(
        form,
        kept.draft.warnings.map((one) => ({ ...one, message: text(one.message) })),
      )
  const go = ({ code, control }: PlacedError) => {
    if (code?.startsWith('LOK-')) onOpenPoint(code)
    if (control) focusControl(control)
  }
  return (
    <>
      {isShown && (
        <ErrorSummary ref={summary as never} tabIndex={-1}>
          <ErrorSummary.Heading>{words.errorTitle(errors.length)}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {errors.map((error) => (
              <ErrorSummary.Item key={`${error.path} ${error.message}`}>
                <ErrorSummary.Link
                  href={`#${error.control ? controlId(error.control) : ''}`}
                  onClick={(event) => {
                    event.preventDefault()
                    go(error)
                  }}
                >
                  <Where error={error} />
                  {sayError(error, unfinished)}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      {warnings.map((warning) => (
        <Alert key={warning.path} data-color="warning" className={styles.lead}>
          <Where error={warning} />
          {warning.message}
        </Alert>
      ))}
    </>
  )
}

/** `LOK-2, Spørsmål (bokmål): `, as far as it is known. */
function Where({ error: { code, part, path } }: { error: PlacedError }) {
  const { parts, inLanguage } = useWords(checklistWords)
  const language = /\.(nb|en)$/.exec(path)?.[1] as 'nb' | 'en' | undefined
  const where = [code, part && parts[part]].filter(Boolean).join(', ')
  if (where === '') return null
  return `${where}${language ? ` (${inLanguage[language]})` : ''}: `
}
