import type { SideView } from '../../../geodata/securing/sideView.ts'
import type { Mark } from '../../../geodata/securing/sideViewMarks.ts'
import { useWords } from '../../words/words.ts'
import { DrawnMark } from './DrawnMark.tsx'
import styles from './SideView.module.css'
import { sideViewWords } from './sideViewWords.ts'

const boxes = [
  'gap',
  'standing',
  'temporary',
  'planned',
  'broken',
  'measured',
  'registered',
  'addition',
  'closed',
] as const

/** What the looks mean, those that are in the drawing. */
export function SideViewLegend({ view, id }: { view: SideView; id: string }) {
  const words = useWords(sideViewWords)
  const marks = view.blocks.flatMap((block) => block.marks)
  const has = (test: (mark: Mark) => boolean) => marks.some(test)
  const hasBox = (look: string) =>
    has(
      (mark) =>
        mark.kind === 'box' && (mark.look === look || (look === 'standing' && mark.look === 'partCovered')),
    )
  const symbols = (['sign', 'phone'] as const).filter((look) =>
    has((mark) => mark.kind === 'symbol' && mark.look === look),
  )
  const box = { kind: 'box', x: 2, y: 2, width: 36, height: 20 } as const
  return (
    <div className={styles.legend}>
      <p id={`${id}-legend`}>{words.legend}</p>
      <ul aria-labelledby={`${id}-legend`}>
        {boxes.filter(hasBox).map((look) => (
          <Entry key={look} text={words.looks[look]}>
            <DrawnMark
              id={id}
              mark={look === 'addition' ? { ...box, look, y: 10, height: 5 } : { ...box, look }}
            />
          </Entry>
        ))}
        {has((mark) => mark.kind === 'line' && mark.look === 'required') && (
          <Entry text={words.looks.required}>
            <DrawnMark id={id} mark={{ kind: 'line', look: 'required', x1: 2, x2: 38, y1: 12, y2: 12 }} />
          </Entry>
        )}
        {symbols.map((look) => (
          <Entry key={look} text={words.looks[look]}>
            <DrawnMark id={id} mark={{ kind: 'symbol', look, x: 20, y: 12, count: 1, stands: true }} />
          </Entry>
        ))}
        {has((mark) => mark.kind === 'symbol' && !mark.stands) && (
          <Entry text={words.looks.notUp}>
            <DrawnMark
              id={id}
              mark={{ kind: 'symbol', look: 'sign', x: 20, y: 12, count: 1, stands: false }}
            />
          </Entry>
        )}
      </ul>
    </div>
  )
}

function Entry({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <li>
      <svg width="40" height="24" viewBox="0 0 40 24" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  )
}
