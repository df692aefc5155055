import { Alert, Button } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ImportSummary } from '../../geodata/model/imports.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { tabs } from '../map/mapSearch.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { rowsToStore } from './countTable.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'
import { useImportActions } from './useImports.ts'

/** What can be done with an import in the state it is in. */
export function ImportActions({ summary }: { summary: ImportSummary }) {
  const words = useWords(importWords)
  const language = useLanguage()
  const may = useMay()
  const { id, state, counts } = summary
  const { act, discard } = useImportActions(id)
  const navigate = useNavigate()
  const error = act.error ?? discard.error
  const count = rowsToStore(counts)
  const tab = tabs.find((one) => counts.some(({ target }) => target === one))
  const abandon = () => discard.mutate(undefined, { onSuccess: () => void navigate({ to: '/importer' }) })
  return (
    <>
      {error && (
        <Alert data-color="danger" role="alert">
          {sayFailure(error)}
        </Alert>
      )}
      {state === 'preview' && count === 0 && <p className={styles.quiet}>{words.nothingToStore}</p>}
      <div className={page.actions}>
        {state === 'preview' && may('imports:write') && (
          <>
            {count > 0 && (
              <Button
                loading={act.isPending && act.variables === 'confirm'}
                onClick={() => act.mutate('confirm')}
              >
                {words.confirm(formatNumber(count, language))}
              </Button>
            )}
            {isProblem(error, 'gone-stale') && (
              <Button variant="secondary" onClick={() => act.mutate('preview')}>
                {words.renew}
              </Button>
            )}
          </>
        )}
        {(state === 'preview' || state === 'receiving') && may('imports:write') && (
          <ConfirmButton question={words.abandonQuestion} busy={discard.isPending} onConfirm={abandon}>
            {words.abandon}
          </ConfirmButton>
        )}
        {state === 'confirmed' && (
          <Button asChild>
            <Link to="/kart" search={{ tab }}>
              {words.toMap}
            </Link>
          </Button>
        )}
        {state === 'confirmed' && may('imports:undo') && (
          <ConfirmButton
            question={words.undoQuestion}
            busy={act.isPending && act.variables === 'undo'}
            onConfirm={() => act.mutate('undo')}
          >
            {words.undo}
          </ConfirmButton>
        )}
        {state !== 'preview' && state !== 'receiving' && may('imports:write') && (
          <Button asChild variant="secondary">
            <Link to="/importer">{words.new}</Link>
          </Button>
        )}
      </div>
    </>
  )
}
