import { Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Stretch } from '../../geodata/model/edge.ts'
import type { LaidEdge } from '../../geodata/securing/layout.ts'
import { sayPlace } from '../safeguards/sayPlace.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { Options } from './Options.tsx'

/** Where a fault is: all of the safeguard, or some of the stretches it stands along. */
export function StretchChoice({
  extent,
  edges,
  value,
  error,
  onChange,
}: {
  /** The stretches of the safeguard; empty is not registered, and then there is nothing to choose among. */
  extent: readonly Stretch[]
  edges: readonly LaidEdge[]
  value: readonly Stretch[]
  error: string | undefined
  onChange: (stretches: Stretch[]) => void
}) {
  const words = useWords(faultWords)
  const language = useLanguage()
  const [isParts, setIsParts] = useState(value.length > 0)
  if (extent.length < 2) return null
  const isChosen = (stretch: Stretch) => value.some((one) => isSame(one, stretch))
  return (
    <div className={styles.stretches}>
      <Options
        legend={words.where}
        options={[
          ['all', words.everywhere],
          ['parts', words.parts],
        ]}
        value={isParts ? 'parts' : 'all'}
        error={isParts && value.length === 0 ? words.pickParts : error}
        onChange={(choice) => {
          setIsParts(choice === 'parts')
          if (choice === 'all') onChange([])
        }}
      />
      {isParts &&
        extent.map((stretch) => (
          <Checkbox
            key={`${stretch.edge} ${stretch.from}`}
            label={sayPlace(stretch, edges, language)}
            value={stretch.edge}
            checked={isChosen(stretch)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...value, stretch] : value.filter((one) => !isSame(one, stretch)),
              )
            }
          />
        ))}
    </div>
  )
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.edge === other.edge && one.from === other.from && one.to === other.to
}
