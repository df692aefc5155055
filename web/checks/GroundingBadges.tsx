import { Tag } from '@digdir/designsystemet-react'
import { type Grounding, groundings } from '../../geodata/model/check.ts'
import { useText } from '../words/words.ts'
import styles from './FindingCard.module.css'

/** Only a legal requirement is filled and carries the section sign; what does not bind has a broken edge. Colour only helps. */
const looks = {
  law: { variant: 'default', 'data-color': 'accent' },
  plan: { variant: 'outline', 'data-color': 'accent' },
  recommendation: { variant: 'outline', 'data-color': 'neutral' },
  routine: { variant: 'outline', 'data-color': 'neutral' },
} as const satisfies Record<Grounding, object>

export function GroundingBadges({ kinds }: { kinds: readonly Grounding[] }) {
  const text = useText()
  return kinds.map((kind) => (
    <Tag key={kind} className={styles[kind]} {...looks[kind]}>
      {kind === 'law' && (
        <span className={styles.section} aria-hidden>
          §
        </span>
      )}
      {text(groundings.labels[kind])}
    </Tag>
  ))
}
