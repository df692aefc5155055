import type { SideView } from '../../../geodata/securing/sideView.ts'
import { textSizes } from '../../../geodata/securing/sideViewMarks.ts'
import { cutToWidth } from '../../../geodata/securing/sideViewText.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { DrawnBlock } from './DrawnBlock.tsx'
import { DrawnLabel } from './DrawnLabel.tsx'
import styles from './SideView.module.css'
import { sideViewWords } from './sideViewWords.ts'
import { type SaidStretch, sayWhole } from './stretches.ts'
import { useStops } from './useStops.ts'

interface DrawingProps {
  view: SideView
  stretches: readonly SaidStretch[]
  id: string
  /** Px there are across; what is wider is scrolled, under the names of the edges. */
  width: number
  chosen: SaidStretch | null
  onChoose: (stretch: SaidStretch) => void
}

/** The drawing, whose stretches are gone through by arrow keys in the order of the edges. */
export function Drawing({ view, stretches, id, width, chosen, onChoose }: DrawingProps) {
  const words = useWords(sideViewWords)
  const { list, current, setCurrent, onKeyDown } = useStops(stretches.length)
  const choose = (at: number) => {
    setCurrent(at)
    onChoose(stretches[at]!)
  }
  return (
    <div className={styles.frame}>
      <div className={styles.scroller}>
        <div
          role="listbox"
          aria-label={words.drawing}
          aria-orientation="horizontal"
          ref={list}
          onKeyDown={onKeyDown}
          tabIndex={-1}
        >
          {view.blocks.map((block, at) => (
            <svg
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and are only ever replaced as a whole
              key={at}
              className={styles.block}
              role="presentation"
              width={view.width}
              height={block.height}
              viewBox={`0 0 ${view.width} ${block.height}`}
            >
              <DrawnBlock block={block} id={id} headings={false} />
              {block.stops.map((stop) => {
                const number = stretches.findIndex(
                  ({ edge, from }) => edge === stop.edge && from === stop.from,
                )
                return (
                  <Stop
                    key={`${stop.edge} ${stop.from}`}
                    stop={stop}
                    number={number}
                    stretch={stretches[number]!}
                    isCurrent={number === current}
                    isChosen={stretches[number] === chosen}
                    onChoose={choose}
                  />
                )
              })}
            </svg>
          ))}
        </div>
      </div>
      <div className={styles.names} aria-hidden="true">
        {view.blocks.map((block, at) => (
          // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, since the stretches say which edge they are of
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and are only ever replaced as a whole
          <svg key={at} className={styles.block} width={width} height={block.height}>
            {block.headings.map((label) => (
              <DrawnLabel
                key={label.y}
                label={{ ...label, text: cutToWidth(label.text, textSizes.heading, width - 12) }}
              />
            ))}
          </svg>
        ))}
      </div>
    </div>
  )
}

function Stop({
  stop,
  number,
  stretch,
  isCurrent,
  isChosen,
  onChoose,
}: {
  stop: SideView['blocks'][number]['stops'][number]
  number: number
  stretch: SaidStretch
  isCurrent: boolean
  isChosen: boolean
  onChoose: (number: number) => void
}) {
  const language = useLanguage()
  const { x, y, width, height } = stop
  return (
    <g
      className={styles.stop}
      role="option"
      aria-selected={isChosen}
      aria-label={sayWhole(stretch, language)}
      tabIndex={isCurrent ? 0 : -1}
      data-stop={number}
      onClick={() => onChoose(number)}
      onFocus={() => onChoose(number)}
    >
      <rect className={styles.stopShape} {...{ x, y, width, height }} />
    </g>
  )
}
