import { Link } from '@tanstack/react-router'
import type { SafeguardPlace } from '../../geodata/model/safeguard.ts'
import { useThing } from '../api/useThings.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { registerWords } from './registerWords.ts'
import { nameOf } from './summary.ts'

/** What a safeguard or a sign stands at: a bridge, building or structure, or the point of a project that asks for it. */
export function BelongsTo({ reference }: { reference: SafeguardPlace }) {
  const words = useWords(registerWords)
  const language = useLanguage()
  const { data } = useThing(reference.collection, reference.id)
  if (!data) return null
  const name = nameOf(data.value.properties as unknown as Record<string, unknown>, language)
  const { collection, id, point } = reference
  if (collection === 'projects')
    return (
      <p>
        {words.belongsTo}{' '}
        <Link to="/prosjekter/$id/sjekk" params={{ id }} hash={point && `point-${point}`}>
          {[name, point].filter(Boolean).join(' · ')}
        </Link>
      </p>
    )
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
          tab: collection,
          id,
        })}
      >
        {name}
      </Link>
    </p>
  )
}
