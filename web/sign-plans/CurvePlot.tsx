import type { CurvePoint } from '../../geodata/sign-planning/bestSigns.ts'
import { useWords } from '../words/words.ts'
import styles from './Planner.module.css'
import { proposalWords } from './proposalWords.ts'

const [width, height] = [360, 190]
const margin = { left: 44, right: 14, top: 12, bottom: 40 }

/** Share of routes by number of signs: the best as a whole line, one at a time as a dashed one. The figures stand in a table too. */
export function CurvePlot({ curve, at }: { curve: readonly CurvePoint[]; at: number }) {
  const words = useWords(proposalWords)
  const most = curve.length - 1
  const x = (signs: number) => margin.left + (signs / most) * (width - margin.left - margin.right)
  const y = (share: number) => height - margin.bottom - share * (height - margin.top - margin.bottom)
  const line = (share: (point: CurvePoint) => number) =>
    curve.map((point, index) => `${x(index).toFixed(1)},${y(share(point)).toFixed(1)}`).join(' ')
  const every = Math.ceil(most / 10)
  return (
    <figure className={styles.plot}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.plotLabel}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share} className={styles.grid}>
            <line x1={margin.left} x2={width - margin.right} y1={y(share)} y2={y(share)} />
            <text x={margin.left - 6} y={y(share) + 4} textAnchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        {curve.map(
          ({ signs }, index) =>
            index % every === 0 && (
              <text
                key={signs}
                className={styles.tick}
                x={x(index)}
                y={height - margin.bottom + 16}
                textAnchor="middle"
              >
                {signs}
              </text>
            ),
        )}
        <text
          className={styles.tick}
          x={(margin.left + width - margin.right) / 2}
          y={height - 6}
          textAnchor="middle"
        >
          {words.axisSigns}
        </text>
        <polyline className={styles.greedy} points={line(({ greedyShare }) => greedyShare)} />
        <polyline className={styles.exact} points={line(({ share }) => share)} />
        {curve.map(({ signs, share }, index) => (
          <circle
            key={signs}
            className={styles.dot}
            data-chosen={index === at || undefined}
            cx={x(index)}
            cy={y(share)}
            r={index === at ? 6 : 3.5}
          />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span data-line="exact">{words.exact}</span>
        <span data-line="greedy">{words.greedy}</span>
      </figcaption>
    </figure>
  )
}
