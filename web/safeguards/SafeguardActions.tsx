import { Alert, Button } from '@digdir/designsystemet-react'
import { ClipboardCheckmarkIcon, LocationPinIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { bboxOf } from '../../geodata/geometry/bbox.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { inspectionWords } from '../inspections/inspectionWords.ts'
import { registerWords } from '../register/registerWords.ts'
import { useWords } from '../words/words.ts'
import styles from './Safeguards.module.css'
import { StatusMoves } from './StatusMoves.tsx'
import { safeguardWords } from './safeguardWords.ts'

/** What one can do with the safeguard. Deleting asks nothing and can be undone. */
export function SafeguardActions({
  safeguard,
  onEdit,
}: {
  safeguard: ThingOf<'safeguards'>
  onEdit: () => void
}) {
  const words = useWords(safeguardWords)
  const register = useWords(registerWords)
  const inspection = useWords(inspectionWords)
  const shared = useWords()
  const may = useMay()
  const navigate = useNavigate()
  const { remove, restore } = useThingWrites('safeguards')
  const { id, revision, properties, deletedAt } = safeguard
  const { name, status } = properties
  const small = { variant: 'secondary', 'data-size': 'sm' } as const
  const [west, south, east, north] = bboxOf(safeguard.geometry)
  const middle = {
    lon: Number(((west + east) / 2).toFixed(5)),
    lat: Number(((south + north) / 2).toFixed(5)),
  }

  // The page may be left when "Angre" is pressed, so this waits for the promise and not for the component.
  const bringBack = (deleted: number) =>
    restore.mutateAsync({ id, revision: deleted }).then(
      () => {
        void navigate({ to: '/sikring/tiltak/$id', params: { id } })
        notify({ text: register.restored(name) })
      },
      (error) => notify({ text: sayFailure(error) }),
    )
  const removeIt = () =>
    remove.mutate(safeguard, {
      onSuccess: () =>
        // A soft delete is a new revision of the thing, and that is the one to restore from.
        notify({
          text: register.deleted(name),
          action: { label: shared.undo, run: () => void bringBack(revision + 1) },
        }),
    })
  const stands = status === 'done' || status === 'temporary'
  // What comes next is first; that it is gone is last.
  const moves = !deletedAt && may('safeguards:write') && <StatusMoves safeguard={safeguard} />
  return (
    <div className={styles.actions}>
      {!stands && moves}
      {!deletedAt && stands && may('securing:write') && (
        <Button asChild data-size="sm">
          <Link to="/sikring/tiltak/$id/kontroll" params={{ id }}>
            <ClipboardCheckmarkIcon aria-hidden />
            {inspection.inspect}
          </Link>
        </Button>
      )}
      {!deletedAt && may('safeguards:write') && (
        <Button {...small} onClick={onEdit}>
          <PencilIcon aria-hidden />
          {shared.edit}
        </Button>
      )}
      <Button asChild {...small}>
        <Link to="/kart" search={{ tab: 'safeguards', id, ...middle, z: 17 }}>
          <LocationPinIcon aria-hidden />
          {words.toMap}
        </Link>
      </Button>
      {stands && moves}
      {may('safeguards:remove') &&
        (deletedAt ? (
          <Button {...small} loading={restore.isPending} onClick={() => void bringBack(revision)}>
            {register.restore}
          </Button>
        ) : (
          <Button {...small} loading={remove.isPending} onClick={removeIt}>
            <TrashIcon aria-hidden />
            {shared.remove}
          </Button>
        ))}
      {remove.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(remove.error)}
        </Alert>
      )}
    </div>
  )
}
