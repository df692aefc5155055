import { Checkbox } from '@digdir/designsystemet-react'
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
  isParts,
  value,
  error,
  onChange,
}: {
  /** The stretches of the safeguard; empty is not registered, and then there is nothing to choose among. */
  extent: readonly Stretch[]
  edges: readonly LaidEdge[]
  isParts: boolean
  value: readonly Stretch[]
  error: string | undefined
  onChange: (changes: { isParts: boolean; stretches: Stretch[] }) => void
}) {
  const words = useWords(faultWords)
  const language = useLanguage()
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
        error={error}
        onChange={(choice) => onChange({ isParts: choice === 'parts', stretches: [] })}
      />
      {isParts &&
        extent.map((stretch) => (
          <Checkbox
            key={`${stretch.edge} ${stretch.from}`}
            label={sayPlace(stretch, edges, language)}
            value={stretch.edge}
            checked={isChosen(stretch)}
            onChange={(event) =>
              onChange({
                isParts,
                stretches: event.target.checked
                  ? [...value, stretch]
                  : value.filter((one) => !isSame(one, stretch)),
              })
            }
          />
        ))}
    </div>
  )
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.edge === other.edge && one.from === other.from && one.to === other.to
}
