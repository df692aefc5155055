import { Spinner } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Check } from '../../../geodata/model/check.ts'
import type { ThingOf } from '../../api/things.ts'
import { useFoundThings } from '../../checks/useFoundThings.ts'
import { formatLength } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Print.module.css'
import { printWords } from './printWords.ts'
import { nearestOfEach } from '../../../geodata/checks/nearestOfEach.ts'
import { roundScaleMetres } from '../../../geodata/reports/scaleBar.ts'

/** The map as an image, with scale and north; says so when it cannot be drawn, and the rest prints all the same. */
export function PrintMap({ project, check }: { project: ThingOf<'projects'>; check: Check }) {
  const words = useWords(printWords)
  const language = useLanguage()
  const wanted = useMemo(() => nearestOfEach(check.surroundings), [check.surroundings])
  const { found, isComplete } = useFoundThings(wanted)
  const image = useQuery({
    queryKey: ['print-map', project.id, project.revision, check.id, language],
    queryFn: async () => {
      const { renderMapImage } = await import('./renderMapImage.ts')
      return renderMapImage(
        project.geometry,
        found.map(({ geometry }) => geometry),
        language,
      )
    },
    enabled: isComplete,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (image.isError) return <p>{words.noMap}</p>
  if (!image.data) {
    return (
      <div className={styles.mapWaiting}>
        <Spinner aria-label={words.drawingMap} />
      </div>
    )
  }
  const scale = roundScaleMetres(image.data.widthMetres)
  return (
    <figure className={styles.map}>
      <img src={image.data.url} alt={words.mapAlt(project.properties.name)} />
      <figcaption>
        <span className={styles.scale} style={{ width: `${(100 * scale) / image.data.widthMetres}%` }}>
          {formatLength(scale, language)}
        </span>
        <span>{words.north}</span>
        <span>{words.mapCaption}</span>
      </figcaption>
    </figure>
  )
}
