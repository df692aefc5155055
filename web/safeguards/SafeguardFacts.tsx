import { Heading } from '@digdir/designsystemet-react'
import type { ThingOf } from '../api/things.ts'
import { FactGroups } from '../register/FactGroups.tsx'
import { useWords } from '../words/words.ts'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'

/** All that is registered of it, by group. */
export function SafeguardFacts({ safeguard }: { safeguard: ThingOf<'safeguards'> }) {
  const words = useWords(safeguardWords)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.facts}
      </Heading>
      <div className={styles.groups}>
        <FactGroups tab="safeguards" thing={safeguard} />
      </div>
    </section>
  )
}
