import { Alert, Button, Label } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import page from '../app/Page.module.css'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'
import type { FileImport, FileImportControls } from './useFileImport.ts'
import { useImportActions } from './useImports.ts'

type Sending = Extract<FileImport, { step: 'sending' }>

/** How far the sending has come; it can be stopped, gone on with, or given up. */
export function SendProgress({ state, controls }: { state: Sending; controls: FileImportControls }) {
  const words = useWords(importWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const id = useId()
  const { discard } = useImportActions(state.importId)
  const { sent, total, phase, failure } = state
  return (
    <section className={styles.section}>
      <Label htmlFor={id}>{words.sending(formatNumber(sent, language), formatNumber(total, language))}</Label>
      <progress id={id} className={styles.progress} value={sent} max={total} />
      <div role="status">{phase === 'stopped' && <p>{words.stopped}</p>}</div>
      {phase === 'failed' && (
        <Alert data-color="danger" role="alert">
          {words.sendFailed} {failure}
        </Alert>
      )}
      <div className={page.actions}>
        {phase === 'running' ? (
          <Button variant="secondary" onClick={controls.stop}>
            {words.stop}
          </Button>
        ) : (
          <>
            <Button onClick={controls.resume}>{words.goOn}</Button>
            <Button
              variant="secondary"
              loading={discard.isPending}
              onClick={() =>
                discard.mutate(undefined, {
                  onSettled: () => {
                    controls.reset()
                    void navigate({ to: '/importer' })
                  },
                })
              }
            >
              {words.abandon}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
