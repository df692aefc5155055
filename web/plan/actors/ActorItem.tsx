import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Actor } from '../../../geodata/model/actionPlan.ts'
import { sayFailure } from '../../api/failure.ts'
import { useMay } from '../../app/session.ts'
import { notify } from '../../components/announcements.ts'
import { useWords } from '../../words/words.ts'
import { ActorFacts } from './ActorFacts.tsx'
import { ActorForm } from './ActorForm.tsx'
import styles from './Actors.module.css'
import { useRemoveActor, useRestoreActor } from './actors.ts'
import { actorWords } from './actorWords.ts'

/** One actor, and what may be done with it. */
export function ActorItem({ actor }: { actor: Actor }) {
  const words = useWords(actorWords)
  const [isEditing, setIsEditing] = useState(false)
  return (
    <li className={styles.item} id={`actor-${actor.id}`}>
      <div className={styles.about}>
        <Heading level={3} data-size="2xs">
          {actor.name}
        </Heading>
        {!actor.ofPlan && <span className={styles.quiet}>{words.added}</span>}
        {actor.role && <p>{actor.role}</p>}
      </div>
      {isEditing ? (
        <ActorForm actor={actor} onDone={() => setIsEditing(false)} />
      ) : (
        <>
          <ActorFacts actor={actor} />
          <Actions actor={actor} onEdit={() => setIsEditing(true)} />
        </>
      )}
    </li>
  )
}

function Actions({ actor, onEdit }: { actor: Actor; onEdit: () => void }) {
  const words = useWords(actorWords)
  const shared = useWords()
  const may = useMay()
  const remove = useRemoveActor()
  const restore = useRestoreActor()
  const { id, name, ofPlan } = actor
  return (
    <div className={styles.actions}>
      {may('plan:write') && (
        <Button variant="tertiary" data-size="sm" aria-label={words.editThis(name)} onClick={onEdit}>
          {shared.edit}
        </Button>
      )}
      {may('plan:write') && !ofPlan && (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.removeThis(name)}
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(actor, {
              onSuccess: () =>
                notify({
                  text: words.removed(name),
                  action: {
                    label: shared.undo,
                    run: () =>
                      void restore
                        .mutateAsync(actor)
                        .catch((error: unknown) => notify({ text: sayFailure(error) })),
                  },
                }),
            })
          }
        >
          {shared.remove}
        </Button>
      )}
      {may('helplines:write') && (
        <Button asChild variant="tertiary" data-size="sm">
          <Link to="/skilt/tjenester/ny" search={{ actor: id }} aria-label={words.registerThis(name)}>
            {words.register}
          </Link>
        </Button>
      )}
      {remove.error && (
        <Alert data-color="danger" role="alert">
          {sayFailure(remove.error)}
        </Alert>
      )}
    </div>
  )
}
