import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Check } from '../../geodata/model/check.ts'
import type { Obstacle } from '../../geodata/model/review.ts'
import { sayObstacle } from '../../geodata/reviews/sayObstacle.ts'
import { useText, useWords } from '../words/words.ts'
import { PointLink } from './PointLink.tsx'
import styles from './Reviews.module.css'
import { reviewWords } from './reviewWords.ts'

/** What is left, each with the way to where it is solved; nothing where nothing is. */
export function Obstacles({
  title,
  obstacles,
  check,
}: {
  title: string
  obstacles: readonly Obstacle[]
  check: Check
}) {
  const text = useText()
  if (obstacles.length === 0) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <ul className={styles.obstacles}>
        {obstacles.map((obstacle) => (
          <li key={obstacle.code}>
            {text(sayObstacle(obstacle))} <Way obstacle={obstacle} check={check} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Way({ obstacle: { code, points }, check }: { obstacle: Obstacle; check: Check }) {
  const words = useWords(reviewWords)
  const params = { id: check.projectId }
  if (points)
    return (
      <span className={styles.points}>
        {points.map((point) => (
          <PointLink key={point} check={check} point={point}>
            {point}
          </PointLink>
        ))}
      </span>
    )
  if (code === 'clarification-waiting')
    return (
      <Link to="/prosjekter/$id/avklaring" params={params}>
        {words.toClarification}
      </Link>
    )
  return (
    <Link to="/prosjekter/$id/sjekk" params={params}>
      {words.toCheck}
    </Link>
  )
}
