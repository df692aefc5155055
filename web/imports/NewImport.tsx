import { Alert, Button, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import page from '../app/Page.module.css'
import { useText, useWords } from '../words/words.ts'
import { FileDrop } from './FileDrop.tsx'
import { importWords } from './importWords.ts'
import { MappingStep } from './MappingStep.tsx'
import { SendProgress } from './SendProgress.tsx'
import { useFileImport } from './useFileImport.ts'

/** A file on its way in: choose, map, send. The preview is a page of its own, so that it can be come back to. */
export function NewImport() {
  const words = useWords(importWords)
  const text = useText()
  const navigate = useNavigate()
  const controls = useFileImport((id) => void navigate({ to: '/importer/$id', params: { id } }))
  const { state } = controls
  const isSending = state.step === 'sending' && state.sent < state.total
  useBlocker({
    shouldBlockFn: () => isSending && !window.confirm(words.leaveSending),
    enableBeforeUnload: isSending,
  })
  if (state.step === 'mapping') return <MappingStep state={state} controls={controls} />
  if (state.step === 'sending') return <SendProgress state={state} controls={controls} />
  return (
    <>
      <Paragraph>{words.help}</Paragraph>
      {state.step === 'refused' && (
        <Alert data-color="danger" role="alert">
          <p>
            <strong>{words.cannotRead(state.name)}</strong>
          </p>
          {state.reasons.map((reason) => (
            <p key={reason.nb}>{text(reason)}</p>
          ))}
        </Alert>
      )}
      {state.step === 'reading' ? (
        <div className={page.actions} role="status">
          <Spinner aria-hidden data-size="sm" /> {words.reading(state.name)}
          <Button variant="tertiary" onClick={controls.reset}>
            {words.stop}
          </Button>
        </div>
      ) : (
        <FileDrop onFile={controls.open} />
      )}
    </>
  )
}
