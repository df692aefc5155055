import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import { distanceMetres } from '../../geodata/geometry/measure.ts'
import { planar } from '../../geodata/geometry/planar.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { useThingList } from '../api/useThings.ts'
import { formatLength } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Panel.module.css'
import { registerWords } from './registerWords.ts'

const nearMetres = 250

/** Projects around a thing, nearest first, with distances measured in EPSG:25832. */
export function ProjectsNear({ geometry }: { geometry: Geometry }) {
  const words = useWords(registerWords)
  const language = useLanguage()
  const query = useMemo(() => ({ bbox: expandBbox(bboxOf(geometry), nearMetres), limit: 100 }), [geometry])
  const { data } = useThingList('projects', query)
  const near = useMemo(
    () =>
      (data?.pages ?? [])
        .flatMap((page) => page.features)
        .map((project) => ({ project, metres: distanceMetres(planar(geometry), planar(project.geometry)) }))
        .filter(({ metres }) => metres <= nearMetres)
        .sort((a, b) => a.metres - b.metres),
    [data, geometry],
  )
  return (
    <section className={styles.section}>
      <Heading level={3} data-size="2xs">
        {words.projectsNear(formatLength(nearMetres, language))}
      </Heading>
      {data && near.length === 0 && <p className={styles.subtle}>{words.noProjectsNear}</p>}
      <ul className={styles.plainList}>
        {near.map(({ project, metres }) => (
          <li key={project.id}>
            <Link to="/prosjekter/$id" params={{ id: project.id }}>
              {project.properties.name}
            </Link>
            , {metres === 0 ? words.touches : words.meters(formatLength(metres, language))}
          </li>
        ))}
      </ul>
    </section>
  )
}
