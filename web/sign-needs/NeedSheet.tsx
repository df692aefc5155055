import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { LocationPinIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { SignNeed } from '../../geodata/model/signNeed.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { SafeguardPlace } from '../safeguards/SafeguardPlace.tsx'
import { useWords } from '../words/words.ts'
import { NeedFacts } from './NeedFacts.tsx'
import { NeedHistory } from './NeedHistory.tsx'
import styles from './Needs.module.css'
import { namePlace } from './namePlace.ts'
import { SignEvidence } from './SignEvidence.tsx'
import { useNeedStep } from './signNeeds.ts'
import { signNeedWords } from './signNeedWords.ts'

/** An assessment as it is read, what comes of it, and what was said before. */
export function NeedSheet({ need, onOpen }: { need: SignNeed; onOpen: (mode: 'again' | 'edit') => void }) {
  const words = useWords(signNeedWords)
  const shared = useWords()
  const mayWrite = useMay()('sign-work:write')
  const step = useNeedStep()
  const { place, point, removed } = need
  const name = namePlace(need) ?? words.unnamed
  const small = { variant: 'secondary', 'data-size': 'sm' } as const

  // The page may be left when "Angre" is pressed, so this waits for the promise and not for the component.
  const bringBack = () =>
    step.mutateAsync({ do: 'restore', id: need.id }).then(
      () => notify({ text: words.restored(name) }),
      (error) => notify({ text: sayFailure(error) }),
    )
  const remove = () =>
    step.mutate(
      { do: 'remove', need },
      {
        onSuccess: () =>
          notify({
            text: words.removed(name),
            action: { label: shared.undo, run: () => void bringBack() },
          }),
      },
    )
  return (
    <>
      {removed && <Alert data-color="warning">{words.isRemoved}</Alert>}
      <Heading level={1} data-size="lg">
        {words.ofPlace(name)}
      </Heading>
      <NeedFacts need={need} />
      <p className={styles.reason}>{need.reason}</p>
      <p className={styles.quiet}>
        {place.kind === 'thing' ? (
          <>
            <SafeguardPlace at={place} /> · {words.signs(need.signs)}
          </>
        ) : (
          words.drawnPlace
        )}
      </p>
      <SignEvidence />
      <div className={styles.actions}>
        {mayWrite && !removed && (
          <>
            <Button data-size="sm" onClick={() => onOpen('again')}>
              {words.again}
            </Button>
            <Button {...small} onClick={() => onOpen('edit')}>
              <PencilIcon aria-hidden />
              {words.edit}
            </Button>
          </>
        )}
        {mayWrite && !removed && need.outcome === 'set_up' && (
          <Button asChild {...small}>
            <Link to="/skilt/planer/ny" search={{ vurdering: need.id }}>
              {words.plan}
            </Link>
          </Button>
        )}
        {point && (
          <Button asChild {...small}>
            <Link
              to="/kart"
              search={{
                lon: Number(point[0].toFixed(5)),
                lat: Number(point[1].toFixed(5)),
                z: 16.5,
                ...(place.kind === 'thing' && { tab: place.collection, id: place.id }),
              }}
            >
              <LocationPinIcon aria-hidden />
              {words.onMap}
            </Link>
          </Button>
        )}
        {mayWrite &&
          (removed ? (
            <Button {...small} loading={step.isPending} onClick={() => void bringBack()}>
              {words.restore}
            </Button>
          ) : (
            <Button {...small} loading={step.isPending} onClick={remove}>
              <TrashIcon aria-hidden />
              {words.remove}
            </Button>
          ))}
      </div>
      {step.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(step.error)}
        </Alert>
      )}
      <NeedHistory need={need} />
    </>
  )
}
