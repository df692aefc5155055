import type { BoxLook, Mark } from '../../../geodata/securing/sideViewMarks.ts'
import { useWords } from '../../words/words.ts'
import styles from './SideView.module.css'
import { sideViewWords } from './sideViewWords.ts'

const patterned: Partial<Record<BoxLook, string>> = {
  registered: 'registered',
  measured: 'measured',
  standing: 'standing',
  partCovered: 'standing',
  temporary: 'temporary',
  broken: 'broken',
  closed: 'closed',
}

/** One box, line or symbol; `id` is that of the patterns. */
export function DrawnMark({ mark, id }: { mark: Mark; id: string }) {
  switch (mark.kind) {
    case 'box': {
      const { look, x, y, width, height } = mark
      const pattern = patterned[look]
      const fill = pattern && `url(#${id}-${pattern})`
      return <rect className={styles.box} data-look={look} {...{ x, y, width, height, fill }} />
    }
    case 'line': {
      const { look, x1, y1, x2, y2 } = mark
      return <line className={styles.line} data-look={look} {...{ x1, y1, x2, y2 }} />
    }
    case 'pointer':
      return <path className={styles.pointer} d={`M${mark.x - 6} ${mark.y - 9}h12l-6 9z`} />
    case 'symbol':
      return <DrawnSymbol mark={mark} />
  }
}

function DrawnSymbol({ mark }: { mark: Extract<Mark, { kind: 'symbol' }> }) {
  const words = useWords(sideViewWords)
  const { look, x, y, count, stands } = mark
  return (
    <g className={styles.symbol} transform={`translate(${x} ${y})`}>
      {look === 'sign' ? (
        <rect className={styles.symbolShape} data-stands={stands} x="-10" y="-10" width="20" height="20" />
      ) : (
        <circle className={styles.symbolShape} data-stands={stands} r="10.5" />
      )}
      <text y="0.5">{count > 1 ? `${words.letters[look]}${count}` : words.letters[look]}</text>
    </g>
  )
}
