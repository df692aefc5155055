import { Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { useMay } from '../app/session.ts'
import styles from '../register/Panel.module.css'
import { placeText } from '../register/place.ts'
import { useWords } from '../words/words.ts'
import { NeedFacts } from './NeedFacts.tsx'
import { useNeedsOf } from './signNeeds.ts'
import { signNeedWords } from './signNeedWords.ts'

/** Whether help signs were considered at a thing, with the latest outcome, and the way to consider it. */
export function NeedsAt({ reference }: { reference: ThingReference }) {
  const words = useWords(signNeedWords)
  const shared = useWords()
  const may = useMay()
  const { data, isPending } = useNeedsOf(reference, may('sign-work:read'))
  if (!may('sign-work:read')) return null
  const latest = data?.items[0]
  return (
    <section className={styles.section}>
      <Heading level={3} data-size="2xs">
        {words.onThing}
      </Heading>
      {isPending && <p className={styles.subtle}>{shared.loading}</p>}
      {data && !latest && <p className={styles.subtle}>{words.onThingNone}</p>}
      {latest && (
        <>
          <NeedFacts need={latest} />
          <div>
            <Link to="/skilt/vurderinger/$id" params={{ id: latest.id }}>
              {words.onThingRead}
            </Link>
          </div>
        </>
      )}
      {data && !latest && may('sign-work:write') && (
        <div>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/skilt/vurderinger/ny" search={{ at: placeText(reference) }}>
              <PlusIcon aria-hidden />
              {words.onThingAdd}
            </Link>
          </Button>
        </div>
      )}
    </section>
  )
}
