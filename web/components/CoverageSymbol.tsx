import type { Coverage } from '../../geodata/model/securing.ts'
import { symbolLetter } from '../map/style/symbols.ts'
import { useLanguage } from '../words/language.ts'
import styles from './CoverageSymbol.module.css'

/** The state of securing as a small shape with a letter, the same as on the map. Always stands beside the words. */
export function CoverageSymbol({ coverage }: { coverage: Coverage | null | undefined }) {
  const language = useLanguage()
  const shape = coverage ?? 'unknown'
  return (
    <svg
      className={styles.symbol}
      viewBox="-13 -13 26 26"
      width="22"
      height="22"
      aria-hidden="true"
      data-shape={shape}
    >
      {shape === 'full' && <circle r="10" />}
      {shape === 'unknown' && <circle r="10" strokeDasharray="3 2.2" />}
      {shape === 'none' && <rect x="-9" y="-9" width="18" height="18" />}
      {shape === 'partial' && (
        <>
          <path d="M0 -11.5 11.5 0 0 11.5 -11.5 0Z" />
          <path className={styles.half} d="M11.5 0 0 11.5 -11.5 0Z" />
        </>
      )}
      <text y="4.5" textAnchor="middle">
        {symbolLetter(shape, language)}
      </text>
    </svg>
  )
}
