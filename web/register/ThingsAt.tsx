import { Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { PropertiesOf } from '../../geodata/model/collections.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { useThingList } from '../api/useThings.ts'
import { useMay } from '../app/session.ts'
import type { MapSearch } from '../map/mapSearch.ts'
import { useWords } from '../words/words.ts'
import styles from './Panel.module.css'
import { writeRight } from './rights.ts'

interface Props<C extends 'safeguards' | 'signs'> {
  collection: C
  reference: ThingReference
  heading: string
  none: string
  record: string
  describe: (properties: PropertiesOf[C]) => string
  symbol?: (properties: Record<string, unknown>) => ReactNode
  onChange: (patch: Partial<MapSearch>) => void
}

/** What stands at a thing: safeguards or signs, each a link, and a button that registers one more. */
export function ThingsAt<C extends 'safeguards' | 'signs'>(props: Props<C>) {
  const { collection, reference, heading, none, record, describe, symbol, onChange } = props
  const may = useMay()
  const shared = useWords()
  const query = useMemo(() => ({ at: reference.id, limit: 100 }), [reference.id])
  const { data, isPending } = useThingList(collection, query)
  const things = data?.pages.flatMap((page) => page.features) ?? []
  return (
    <section className={styles.section}>
      <Heading level={3} data-size="2xs">
        {heading}
      </Heading>
      {isPending && <p className={styles.subtle}>{shared.loading}</p>}
      {data && things.length === 0 && <p className={styles.subtle}>{none}</p>}
      <ul className={styles.plainList}>
        {things.map(({ id, properties }) => (
          <li key={id}>
            {symbol?.(properties as unknown as Record<string, unknown>)}{' '}
            {collection === 'safeguards' ? (
              <Link to="/sikring/tiltak/$id" params={{ id }}>
                {properties.name}
              </Link>
            ) : (
              <Link to="/skilt/$id" params={{ id }}>
                {properties.name}
              </Link>
            )}
            , {describe(properties)}
          </li>
        ))}
      </ul>
      {may(writeRight[collection]) && (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() =>
              onChange({
                tab: collection,
                mode: 'new',
                id: undefined,
                at: `${reference.collection}:${reference.id}`,
                filter: undefined,
                sort: undefined,
                q: undefined,
              })
            }
          >
            <PlusIcon aria-hidden />
            {record}
          </Button>
        </div>
      )}
    </section>
  )
}
