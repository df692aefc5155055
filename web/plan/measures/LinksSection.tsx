import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { collections } from '../../../geodata/model/collections.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { sayFailure } from '../../api/failure.ts'
import { useMay } from '../../app/session.ts'
import { useText, useWords } from '../../words/words.ts'
import { itemChange } from './changeMeasure.ts'
import { FindLinked } from './FindLinked.tsx'
import { LinkedThing } from './LinkedThing.tsx'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'
import { useListStep } from './useListStep.ts'

/** Projects, safeguards, signs and places the measure has led to. */
export function LinksSection({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  const text = useText()
  const mayFollow = useMay()('plan:follow')
  const titleId = useId()
  const [isFinding, setIsFinding] = useState(false)
  const step = useListStep(measure)
  const { links } = measure
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Heading level={2} data-size="xs" id={titleId}>
        {words.links}
      </Heading>
      {step.error && (
        <Alert data-color="danger" role="alert">
          {sayFailure(step.error)}
        </Alert>
      )}
      {links.length === 0 && !isFinding && <p className={styles.quiet}>{words.noLinks}</p>}
      <ul className={styles.list}>
        {links.map(({ collection, id, name }, index) => (
          <li key={`${collection} ${id}`} className={styles.row}>
            <span className={styles.tick}>
              <LinkedThing collection={collection} id={id} name={name} />
              <span className={styles.under}>{text(collections[collection].one)}</span>
            </span>
            {mayFollow && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={words.unlinkThis(name ?? words.goneThing)}
                loading={step.isPending}
                onClick={() =>
                  step.take(
                    itemChange('links', id, null),
                    itemChange('links', id, { collection, id }, index),
                    words.unlinked(name ?? words.goneThing),
                  )
                }
              >
                {words.unlink}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isFinding && (
        <FindLinked
          taken={links.map(({ id }) => id)}
          isPending={step.isPending}
          onClose={() => setIsFinding(false)}
          onChoose={({ collection, id, name }) =>
            step.take(
              itemChange('links', id, { collection, id }),
              itemChange('links', id, null),
              words.linked(name),
            )
          }
        />
      )}
      {mayFollow && !isFinding && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setIsFinding(true)}>
            <PlusIcon aria-hidden />
            {words.addLink}
          </Button>
        </div>
      )}
    </section>
  )
}
