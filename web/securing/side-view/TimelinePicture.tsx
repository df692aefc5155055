import styles from './StateOnDate.module.css'
import { namedYears, type Timeline } from './timeline.ts'

const height = 58
const barY = 20

/** The years as a line: how much is secured as the thickness of the bar, a tick at each change, and the day shown. */
export function TimelinePicture({ timeline, width }: { timeline: Timeline; width: number }) {
  const x = (at: number) => 10 + at * (width - 20)
  const { years, spans, now } = timeline
  const named = namedYears(timeline, width)
  return (
    <svg className={styles.picture} width={width} height={height} aria-hidden="true">
      {years.map(({ year, at }) => (
        <g key={year}>
          <line
            className={styles.year}
            x1={x(at)}
            x2={x(at)}
            y1={barY + 8}
            y2={barY + (named.has(year) ? 18 : 13)}
          />
          {named.has(year) && x(at) < width - 30 && (
            <text
              className={styles.yearText}
              x={x(at)}
              y={height - 4}
              textAnchor={at === 0 ? 'start' : 'middle'}
            >
              {year}
            </text>
          )}
        </g>
      ))}
      <line className={styles.bar} data-state="before" x1={x(0)} x2={x(1)} y1={barY} y2={barY} />
      {spans.map(({ from, state, start, end }) => (
        <line
          key={from}
          className={styles.bar}
          data-state={state ?? 'unknown'}
          x1={x(start)}
          x2={x(end)}
          y1={barY}
          y2={barY}
        />
      ))}
      {spans.map(({ from, start }) => (
        <line key={from} className={styles.change} x1={x(start)} x2={x(start)} y1={barY - 9} y2={barY + 9} />
      ))}
      <path className={styles.shown} d={`M${x(now)} ${barY - 3} l-7 -13 h14 z`} />
    </svg>
  )
}
