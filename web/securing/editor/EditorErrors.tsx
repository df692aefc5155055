import { ErrorSummary } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../../words/words.ts'
import { editorWords } from './editorWords.ts'

/** After an attempt to save: all that must be corrected, each a link to its field. Takes the focus, so that it is read. */
export function EditorErrors({
  errors,
  nameOf,
  controlId,
  attempt,
}: {
  /** By path, as the API names fields. */
  errors: Readonly<Record<string, string>>
  nameOf: (path: string) => string
  controlId: (path: string) => string
  attempt: number
}) {
  const words = useWords(editorWords)
  const summary = useRef<HTMLElement>(null)
  const paths = Object.keys(errors)
  const isShown = attempt > 0 && paths.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt moves the focus, not an error that comes while one types
  useEffect(() => summary.current?.focus(), [attempt])
  if (!isShown) return null
  return (
    <ErrorSummary ref={summary as never} tabIndex={-1}>
      <ErrorSummary.Heading>{words.whatIsWrong}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {paths.map((path) => (
          <ErrorSummary.Item key={path}>
            <ErrorSummary.Link
              href={`#${controlId(path)}`}
              onClick={(event) => {
                event.preventDefault()
                nearestControl(path, controlId)?.focus()
              }}
            >
              {[nameOf(path), errors[path]].filter(Boolean).join(': ')}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}

/** The control of the path, or of what it is part of. */
function nearestControl(path: string, controlId: (path: string) => string): HTMLElement | null {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const found = document.getElementById(controlId(parts.join('.')))
    if (found) return found
  }
  return null
}
