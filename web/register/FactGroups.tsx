import { Heading } from '@digdir/designsystemet-react'
import type { External } from '../../geodata/model/thing.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { FieldValue } from '../components/fields/FieldValue.tsx'
import { type FieldInfo, fieldsOf } from '../components/fields/fieldInfo.ts'
import { fieldWords } from '../components/fields/fieldWords.ts'
import { OwnerNote } from '../components/fields/OwnedField.tsx'
import type { Tab } from '../map/mapSearch.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Panel.module.css'

/** Shown at the top of the panel, so not once more among the facts. */
const shownElsewhere = ['name', 'coverage', 'coverageNote']

/** All attributes by group; unknown ones say so, and each group names the outside registers its facts came from. */
export function FactGroups({ tab, thing }: { tab: Tab; thing: ThingOf<Tab> }) {
  const words = useWords(fieldWords)
  const text = useText()
  const may = useMay()
  const properties = thing.properties as Record<string, unknown>
  const fields = fieldsOf(tab).filter(
    ({ name, meta }) => !shownElsewhere.includes(name) && (may('securing:read') || !meta.securing),
  )
  return [...Map.groupBy(fields, ({ meta }) => meta.group)].map(([group, members]) => (
    <section key={group} className={styles.section}>
      <Heading level={3} data-size="2xs">
        {words.groups[group]}
      </Heading>
      <dl className={styles.facts}>
        {members.map(({ name, meta }) => (
          <div key={name} className={styles.fact}>
            <dt>{text(meta.label)}</dt>
            <dd>
              <FieldValue value={properties[name]} meta={meta} />
            </dd>
          </div>
        ))}
      </dl>
      {thing.external.map((external) => (
        <Owned key={external.source} external={external} fields={members} />
      ))}
    </section>
  ))
}

/** "Fra NVDB, 22.11.2026: Kategori, Byggeår". */
function Owned({ external, fields }: { external: External; fields: readonly FieldInfo[] }) {
  const text = useText()
  const owned = fields.filter(({ name }) => external.fields.includes(name))
  if (owned.length === 0) return null
  return (
    <p className={styles.subtle}>
      <OwnerNote external={external} />: {owned.map(({ meta }) => text(meta.label)).join(', ')}
    </p>
  )
}
