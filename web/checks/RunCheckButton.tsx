import { Alert, Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { useRunCheck } from './useChecks.ts'

/** Runs the check and shows the result. */
export function RunCheckButton({
  projectId,
  label,
  variant = 'primary',
}: {
  projectId: string
  label: string
  variant?: 'primary' | 'secondary'
}) {
  const words = useWords(checkWords)
  const navigate = useNavigate()
  const run = useRunCheck(projectId)
  return (
    <>
      <Button
        variant={variant}
        loading={run.isPending && words.running}
        onClick={() =>
          run.mutate(undefined, {
            onSuccess: (check) => {
              announce(words.ran(check.progress.total))
              void navigate({ to: '/prosjekter/$id/sjekk', params: { id: projectId }, search: {} })
            },
          })
        }
      >
        {label}
      </Button>
      {run.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(run.error)}
        </Alert>
      )}
    </>
  )
}
