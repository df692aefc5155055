import { Alert, Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { useRunCheck } from './useChecks.ts'

/** Runs the check and shows the result, beside the check before it where there is one. */
export function RunCheckButton({
  projectId,
  label,
  variant = 'primary',
  comparedWith,
}: {
  projectId: string
  label: string
  variant?: 'primary' | 'secondary'
  /** The check it takes the place of: the two are then shown side by side. */
  comparedWith?: string
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
              const params = { id: projectId }
              if (comparedWith) {
                const search = { fra: comparedWith, til: check.id }
                void navigate({ to: '/prosjekter/$id/sjekk/sammenlign', params, search })
              } else void navigate({ to: '/prosjekter/$id/sjekk', params, search: {} })
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
