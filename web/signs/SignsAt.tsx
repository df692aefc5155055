import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { signPlacements, signStatuses } from '../../geodata/model/sign.ts'
import type { MapSearch } from '../map/mapSearch.ts'
import { registerWords } from '../register/registerWords.ts'
import { ThingsAt } from '../register/ThingsAt.tsx'
import { useText, useWords } from '../words/words.ts'

/** The help signs at a thing, and the way to register one there. */
export function SignsAt({
  reference,
  onChange,
}: {
  reference: ThingReference
  onChange: (patch: Partial<MapSearch>) => void
}) {
  const words = useWords(registerWords)
  const text = useText()
  return (
    <ThingsAt
      collection="signs"
      reference={reference}
      heading={words.signsHere}
      none={words.noSignsHere}
      record={words.recordSign}
      describe={({ placement, status }) =>
        [placement && text(signPlacements.labels[placement]), text(signStatuses.labels[status]).toLowerCase()]
          .filter(Boolean)
          .join(', ')
      }
      onChange={onChange}
    />
  )
}
