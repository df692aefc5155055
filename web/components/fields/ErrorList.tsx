import { ErrorSummary } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useText, useWords } from '../../words/words.ts'
import type { FieldInfo } from './fieldInfo.ts'
import { fieldWords } from './fieldWords.ts'

/** After an attempt to save: all that must be corrected, each a link to its field. Takes the focus, so that it is read. */
export function ErrorList({
  errors,
  fields,
  controlId,
  attempt,
}: {
  errors: Record<string, { message?: string } | undefined>
  fields: readonly FieldInfo[]
  controlId: (name: string) => string
  attempt: number
}) {
  const words = useWords(fieldWords)
  const text = useText()
  const summary = useRef<HTMLElement>(null)
  const wrong = fields.filter(({ name }) => errors[name])
  const isShown = attempt > 0 && wrong.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (isShown) summary.current?.focus()
  }, [isShown, attempt])
  if (!isShown) return null
  return (
    <ErrorSummary ref={summary as never} tabIndex={-1}>
      <ErrorSummary.Heading>{words.errorSummary}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {wrong.map(({ name, meta }) => (
          <ErrorSummary.Item key={name}>
            <ErrorSummary.Link
              href={`#${controlId(name)}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(controlId(name))?.focus()
              }}
            >
              {text(meta.label)}: {errors[name]?.message}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}
