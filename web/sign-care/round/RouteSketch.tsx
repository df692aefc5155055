import type { LonLat } from '../../../geodata/model/geojson.ts'
import type { Leg } from '../../../geodata/sign-care/round.ts'
import { useWords } from '../../words/words.ts'
import styles from './Route.module.css'
import { routeWords } from './routeWords.ts'
import { sketchOf } from './sketch.ts'

/** The walk as black lines with numbered stops, north up, for paper. */
export function RouteSketch({ stops, legs }: { stops: readonly { point: LonLat }[]; legs: readonly Leg[] }) {
  const words = useWords(routeWords)
  const sketch = sketchOf(
    stops.map(({ point }) => point),
    legs,
  )
  if (!sketch) return null
  const { width, height, scale } = sketch
  return (
    <figure className={styles.sketch}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.map}>
        {sketch.lines.map(({ points, isMapped }) => (
          <polyline key={points} points={points} className={isMapped ? styles.walked : styles.straight} />
        ))}
        {sketch.stops.map(({ number, x, y }) => (
          <g key={number}>
            <circle cx={x} cy={y} r={20} className={styles.stop} />
            <text x={x} y={y} className={styles.number}>
              {number}
            </text>
          </g>
        ))}
        <line x1={20} x2={20 + scale.length} y1={height - 12} y2={height - 12} className={styles.walked} />
        <text x={28 + scale.length} y={height - 7} className={styles.scale}>
          {scale.metres} m
        </text>
      </svg>
    </figure>
  )
}
