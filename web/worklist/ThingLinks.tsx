import { LocationPinIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { WorklistLine } from '../../geodata/worklist/line.ts'
import { useWords } from '../words/words.ts'
import styles from './Worklist.module.css'
import { worklistWords } from './worklistWords.ts'

interface Props {
  collection: RegisterCollection
  line: WorklistLine
}

/** To the page of how the thing is secured. */
export function ThingLink({ collection, line: { id, name } }: Props) {
  const words = useWords(worklistWords)
  return (
    <Link to="/sikring/$collection/$id" params={{ collection, id }}>
      {name ?? words.unnamed}
    </Link>
  )
}

/** Near enough to see what stands around it. */
const zoom = 16.5

export function MapLink({ collection, line }: Props) {
  const words = useWords(worklistWords)
  const [lon, lat] = line.point
  return (
    <Link
      to="/kart"
      search={{ tab: collection, id: line.id, lon: round(lon), lat: round(lat), z: zoom }}
      className={styles.mapLink}
      aria-label={words.showInMap(line.name ?? words.unnamed)}
      title={words.inMap}
    >
      <LocationPinIcon aria-hidden fontSize="1.5rem" />
    </Link>
  )
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
