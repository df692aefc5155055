import { Link } from '@tanstack/react-router'
import type { Measure } from '../../../geodata/model/measure.ts'
import { tabs } from '../../map/mapSearch.ts'
import { useWords } from '../../words/words.ts'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'

/** The way to a thing by the name it has now; in words where it is gone. */
export function LinkedThing({ collection, id, name }: Measure['links'][number]) {
  const words = useWords(measureWords)
  const params = { id }
  if (name === null) return <span className={styles.quiet}>{words.goneThing}</span>
  if (collection === 'projects')
    return (
      <Link to="/prosjekter/$id" params={params}>
        {name}
      </Link>
    )
  if (collection === 'safeguards')
    return (
      <Link to="/sikring/tiltak/$id" params={params}>
        {name}
      </Link>
    )
  if (collection === 'signs')
    return (
      <Link to="/skilt/$id" params={params}>
        {name}
      </Link>
    )
  return (
    <Link to="/kart" search={{ tab: tabs.find((one) => one === collection), id }}>
      {name}
    </Link>
  )
}
