import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { useMay } from '../app/session.ts'
import styles from '../register/Panel.module.css'
import { placeText } from '../register/place.ts'
import { useWords } from '../words/words.ts'
import plans from './Plans.module.css'
import { signPlanWords } from './signPlanWords.ts'
import { useSignPlanList } from './useSignPlans.ts'

/** The sign plans of a thing, and the way to a new one. */
export function PlansAt({ reference }: { reference: ThingReference }) {
  const words = useWords(signPlanWords)
  const may = useMay()
  const mayRead = may('sign-work:read')
  const mayWrite = may('sign-work:write')
  const list = useSignPlanList(reference, mayRead)
  const found = list.data?.pages[0]?.items ?? []
  if (!mayRead || (found.length === 0 && !mayWrite)) return null
  return (
    <section className={styles.section}>
      <Heading level={3} data-size="2xs">
        {words.title}
      </Heading>
      {list.isSuccess && found.length === 0 && <p className={styles.subtle}>{words.noneHere}</p>}
      <ul className={plans.plain}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <Link to="/skilt/planer/$id" params={{ id }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/skilt/planer/ny" search={{ at: placeText(reference) }}>
              {words.planHere}
            </Link>
          </Button>
        </div>
      )}
    </section>
  )
}
