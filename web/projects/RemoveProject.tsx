import { Alert, Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useNavigate } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { formWords } from './formWords.ts'

/** Deletes a project. Asks nothing, since it can be undone from the line that tells of it. */
export function RemoveProject({ project }: { project: ThingOf<'projects'> }) {
  const words = useWords(formWords)
  const shared = useWords()
  const navigate = useNavigate()
  const { remove, restore } = useThingWrites('projects')
  const { name } = project.properties

  // The page is gone when "Angre" is pressed, so this waits for the promise and not for the component.
  const bringBack = () =>
    restore.mutateAsync({ id: project.id, revision: project.revision + 1 }).then(
      () => {
        notify({ text: words.restored(name) })
        void navigate({ to: '/prosjekter/$id', params: { id: project.id } })
      },
      (error) => notify({ text: sayFailure(error) }),
    )
  const removeIt = () =>
    remove.mutate(project, {
      onSuccess: () => {
        void navigate({ to: '/prosjekter' })
        notify({ text: words.removed(name), action: { label: shared.undo, run: () => void bringBack() } })
      },
    })
  return (
    <>
      {remove.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(remove.error)}
        </Alert>
      )}
      <div>
        <Button variant="tertiary" data-color="danger" loading={remove.isPending} onClick={removeIt}>
          <TrashIcon aria-hidden />
          {words.remove}
        </Button>
      </div>
    </>
  )
}
