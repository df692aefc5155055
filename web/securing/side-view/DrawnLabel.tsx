import { type Label, textSizes } from '../../../geodata/securing/sideViewMarks.ts'
import styles from './SideView.module.css'

const shares = { start: 0, middle: 0.5, end: 1 } as const

/** A text in the room that is kept for it, clear of what is drawn behind it. */
export function DrawnLabel({ label }: { label: Label }) {
  const { text, tone, anchor, x, y, width, height } = label
  const words = (
    <text
      className={styles.label}
      data-tone={tone}
      x={x + width * shares[anchor]}
      y={y + height / 2}
      textAnchor={anchor}
      dominantBaseline="central"
      fontSize={textSizes[tone]}
    >
      {text}
    </text>
  )
  if (tone === 'heading' || tone === 'gap') return words
  return (
    <>
      <rect className={styles.plate} x={x - 3} y={y} width={width + 4} height={height} rx="2" />
      {words}
    </>
  )
}
