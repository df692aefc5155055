import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import type { Standing } from '../inspections/FaultFields.tsx'
import { registerWords } from '../register/registerWords.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'
import { sayPlace } from './sayPlace.ts'

/** Where the safeguard stands, stretch by stretch, in words; and whether it is counted yet, or still. */
export function CoveredStretches({
  safeguard,
  standing: { extent, edges },
}: {
  safeguard: ThingOf<'safeguards'>
  standing: Standing
}) {
  const words = useWords(safeguardWords)
  const register = useWords(registerWords)
  const language = useLanguage()
  const may = useMay()
  const { at, status, coverage, coverageNote } = safeguard.properties
  if (!may('securing:read') || !at || at.collection === 'projects') return null
  const isPlanned = status === 'proposed' || status === 'decided' || status === 'in_progress'
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.covers}
      </Heading>
      {extent.length === 0 && <p>{may('safeguards:write') ? words.noExtent : words.noExtentReading}</p>}
      {extent.length > 0 && (
        <ul className={styles.stretches}>
          {extent.map((stretch) => (
            <li key={`${stretch.edge} ${stretch.from} ${stretch.to}`}>
              {sayPlace(stretch, edges, language)}
            </li>
          ))}
        </ul>
      )}
      {isPlanned && extent.length > 0 && <p className={styles.quiet}>{words.notCounted.planned}</p>}
      {status === 'removed' && <p className={styles.quiet}>{words.notCounted.removed}</p>}
      {coverage && (
        <p className={styles.quiet}>
          {[`${words.judged}: ${register.covers[coverage]}`, coverageNote].filter(Boolean).join('. ')}
        </p>
      )}
      {may('safeguards:write') && safeguard.deletedAt === null && (
        <p>
          <Link
            to="/sikring/$collection/$id"
            params={{ collection: at.collection, id: at.id }}
            search={{ mode: 'extent', id: safeguard.id }}
          >
            {extent.length > 0 ? words.changeExtent : words.setExtent}
          </Link>
        </p>
      )}
    </section>
  )
}
