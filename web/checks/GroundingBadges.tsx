import { Tag } from '@digdir/designsystemet-react'
import { type Grounding, groundings } from '../../geodata/model/check.ts'
import { useText } from '../words/words.ts'
import styles from './FindingCard.module.css'

/** Only a legal requirement is filled and carries the section sign; a recommendation never looks like one, in print either. */
const looks = {
  law: { variant: 'default', 'data-color': 'accent' },
  plan: { variant: 'outline', 'data-color': 'accent' },
  recommendation: { variant: 'outline', 'data-color': 'neutral' },
  routine: { variant: 'outline', 'data-color': 'neutral' },
} as const satisfies Record<Grounding, object>

export function GroundingBadges({ kinds }: { kinds: readonly Grounding[] }) {
  const text = useText()
  return kinds.map((kind) => (
    <Tag key={kind} className={kind === 'law' ? styles.law : undefined} {...looks[kind]}>
      {kind === 'law' && <span aria-hidden>§ </span>}
      {text(groundings.labels[kind])}
    </Tag>
  ))
}
