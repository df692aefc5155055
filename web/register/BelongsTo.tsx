import { Link } from '@tanstack/react-router'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { useThing } from '../api/useThings.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { registerWords } from './registerWords.ts'
import { nameOf } from './summary.ts'

/** The bridge, building or structure that a safeguard or a sign stands at. */
export function BelongsTo({ reference }: { reference: ThingReference }) {
  const words = useWords(registerWords)
  const language = useLanguage()
  const { data } = useThing(reference.collection, reference.id)
  if (!data) return null
  return (
    <p>
      {words.belongsTo}{' '}
      <Link
        to="/kart"
        search={({ lon, lat, z, hide, base }) => ({
          lon,
          lat,
          z,
          hide,
          base,
          tab: reference.collection,
          id: reference.id,
        })}
      >
        {nameOf(data.value.properties as Record<string, unknown>, language)}
      </Link>
    </p>
  )
}
