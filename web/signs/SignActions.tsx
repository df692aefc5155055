import { Alert, Button } from '@digdir/designsystemet-react'
import { ClipboardCheckmarkIcon, LocationPinIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { registerWords } from '../register/registerWords.ts'
import { useWords } from '../words/words.ts'
import styles from './Sign.module.css'
import { signWords } from './signWords.ts'

/** What one can do with the sign beside taking it further. Deleting asks nothing and can be undone. */
export function SignActions({ sign, onEdit }: { sign: ThingOf<'signs'>; onEdit: () => void }) {
  const words = useWords(signWords)
  const register = useWords(registerWords)
  const shared = useWords()
  const may = useMay()
  const navigate = useNavigate()
  const { remove, restore } = useThingWrites('signs')
  const { id, revision, properties, deletedAt } = sign
  const stands = !deletedAt && (properties.status === 'mounted' || properties.status === 'follow_up')
  const small = { variant: 'secondary', 'data-size': 'sm' } as const
  const [lon, lat] = anchorOf(sign.geometry).map((degrees) => Number(degrees.toFixed(5)))

  // The page may be left when "Angre" is pressed, so this waits for the promise and not for the component.
  const bringBack = (deleted: number) =>
    restore.mutateAsync({ id, revision: deleted }).then(
      () => {
        void navigate({ to: '/skilt/$id', params: { id } })
        notify({ text: register.restored(properties.name) })
      },
      (error) => notify({ text: sayFailure(error) }),
    )
  const removeIt = () =>
    remove.mutate(sign, {
      onSuccess: () =>
        // A soft delete is a new revision of the thing, and that is the one to restore from.
        notify({
          text: register.deleted(properties.name),
          action: { label: shared.undo, run: () => void bringBack(revision + 1) },
        }),
    })
  return (
    <div className={styles.actions}>
      {stands && may('sign-work:write') && (
        <Button asChild data-size="sm">
          <Link to="/skilt/$id/kontroll" params={{ id }}>
            <ClipboardCheckmarkIcon aria-hidden />
            {words.inspect}
          </Link>
        </Button>
      )}
      {!deletedAt && may('signs:write') && (
        <Button {...small} onClick={onEdit}>
          <PencilIcon aria-hidden />
          {shared.edit}
        </Button>
      )}
      <Button asChild {...small}>
        <Link to="/kart" search={{ tab: 'signs', id, lon, lat, z: 17 }}>
          <LocationPinIcon aria-hidden />
          {words.onMap}
        </Link>
      </Button>
      {may('signs:remove') &&
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
