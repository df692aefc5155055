import { Checkbox } from '@digdir/designsystemet-react'
import type { Stretch } from '../../geodata/model/edge.ts'
import type { LaidEdge } from '../../geodata/securing/layout.ts'
import { Options } from '../field-forms/Options.tsx'
import { sayPlace } from '../safeguards/sayPlace.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { optionsOf } from './partsOf.ts'
import { StretchMeasures } from './StretchMeasures.tsx'

/** Where a fault is: all of the safeguard, or parts of the stretches it stands along, narrowed in metres. */
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
  const options = optionsOf(extent, value)
  if (options.length === 0) return null
  const set = (stretches: Stretch[]) => onChange({ isParts, stretches })
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
        options.map(({ stretch, chosen }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is chosen changes while it is typed
          <div key={at} className={styles.stretches}>
            <Checkbox
              label={sayPlace(stretch, edges, language)}
              value={stretch.edge}
              checked={chosen.length > 0}
              onChange={(event) =>
                set(
                  event.target.checked ? [...value, stretch] : value.filter((part) => !chosen.includes(part)),
                )
              }
            />
            {chosen.map((part) => (
              <StretchMeasures
                key={value.indexOf(part)}
                stretch={part}
                lengthMetres={edges.find(({ code }) => code === part.edge)?.lengthMetres ?? null}
                onChange={(changed) => set(value.map((one) => (one === part ? changed : one)))}
              />
            ))}
          </div>
        ))}
    </div>
  )
}
