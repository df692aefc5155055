import { Link } from '@tanstack/react-router'
import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { SafeguardPlace as Place } from '../../geodata/model/safeguard.ts'
import { useThing } from '../api/useThings.ts'
import { useMay } from '../app/session.ts'
import { nameOf } from '../register/summary.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { safeguardWords } from './safeguardWords.ts'

/** What a safeguard is at, as a link: the thing's own page for those who may read how it is secured, else the map; or the project. */
export function SafeguardPlace({ at }: { at: Place | null }) {
  const words = useWords(safeguardWords)
  if (!at) return words.atNothing
  return at.collection === 'projects' ? (
    <ProjectPlace id={at.id} point={at.point} />
  ) : (
    <ThingPlace collection={at.collection} id={at.id} />
  )
}

function ProjectPlace({ id, point }: { id: string; point: string | undefined }) {
  const words = useWords(safeguardWords)
  const { data } = useThing('projects', id)
  const name = data?.value.properties.name ?? words.unnamed
  if (!point) {
    return (
      <Link to="/prosjekter/$id" params={{ id }}>
        {name}
      </Link>
    )
  }
  return (
    <Link to="/prosjekter/$id/sjekk" params={{ id }} hash={`point-${point}`}>
      {words.atPoint(name, point)}
    </Link>
  )
}

function ThingPlace({ collection, id }: { collection: RegisterCollection; id: string }) {
  const words = useWords(safeguardWords)
  const language = useLanguage()
  const maySeeSecuring = useMay()('securing:read')
  const { data } = useThing(collection, id)
  const name = data
    ? nameOf(data.value.properties as unknown as Record<string, unknown>, language)
    : words.unnamed
  return maySeeSecuring ? (
    <Link to="/sikring/$collection/$id" params={{ collection, id }}>
      {name}
    </Link>
  ) : (
    <Link to="/kart" search={{ tab: collection, id }}>
      {name}
    </Link>
  )
}
