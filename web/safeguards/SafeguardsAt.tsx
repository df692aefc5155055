import { safeguardStatuses, type ThingReference } from '../../geodata/model/safeguard.ts'
import { useMay } from '../app/session.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import type { MapSearch } from '../map/mapSearch.ts'
import { registerWords } from '../register/registerWords.ts'
import { coverageOf } from '../register/summary.ts'
import { ThingsAt } from '../register/ThingsAt.tsx'
import { useText, useWords } from '../words/words.ts'
import { useTypeName } from './typeName.ts'

/** The safeguards at a thing, and the way to register one there. */
export function SafeguardsAt({
  reference,
  onChange,
}: {
  reference: ThingReference
  onChange: (patch: Partial<MapSearch>) => void
}) {
  const words = useWords(registerWords)
  const text = useText()
  const typeName = useTypeName()
  const may = useMay()
  return (
    <ThingsAt
      collection="safeguards"
      reference={reference}
      heading={words.safeguardsHere}
      none={words.noSafeguardsHere}
      record={words.recordSafeguard}
      describe={({ kind, status }) =>
        `${typeName(kind)}, ${text(safeguardStatuses.labels[status]).toLowerCase()}`
      }
      symbol={(properties) => {
        const coverage = coverageOf('safeguards', { properties }, may('securing:read'))
        return coverage === undefined ? null : <CoverageSymbol coverage={coverage} />
      }}
      onChange={onChange}
    />
  )
}
