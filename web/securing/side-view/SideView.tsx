import { Button, Heading } from '@digdir/designsystemet-react'
import { useId, useMemo, useState } from 'react'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import { sideView } from '../../../geodata/securing/sideView.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { Drawing } from './Drawing.tsx'
import { drawingWords } from './drawingWords.ts'
import { Patterns } from './Patterns.tsx'
import styles from './SideView.module.css'
import { SideViewLegend } from './SideViewLegend.tsx'
import { SideViewNotes } from './SideViewNotes.tsx'
import { StretchTable } from './StretchTable.tsx'
import { sideViewWords } from './sideViewWords.ts'
import { sayStretches, sayWhole } from './stretches.ts'
import { useWidth } from './useWidth.ts'

/** A thing straightened out and seen from the side, or the same as a table. Metres from the beginning of each edge. */
export function SideView({
  securing,
  onChooseStretch,
}: {
  securing: SecuringAnswer
  onChooseStretch?: (stretch: Stretch) => void
}) {
  const words = useWords(sideViewWords)
  const language = useLanguage()
  const id = useId()
  const [box, width] = useWidth()
  const [isTable, setTable] = useState(false)
  const [chosenAt, setChosenAt] = useState<string | null>(null)
  const view = useMemo(
    () => (width > 0 ? sideView(securing, { width, isPaper: false }, drawingWords(language)) : null),
    [securing, width, language],
  )
  const stretches = useMemo(
    () => (view ? sayStretches(securing, view.edges, language) : []),
    [securing, view, language],
  )
  const chosen = stretches.find(({ edge, from }) => `${edge} ${from}` === chosenAt) ?? null
  const isEmpty = view !== null && stretches.length === 0
  return (
    <section className={styles.view} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <Heading level={2} data-size="xs" id={`${id}-title`}>
          {words.title}
        </Heading>
        {!isEmpty && (
          <Button variant="tertiary" data-size="sm" onClick={() => setTable(!isTable)}>
            {isTable ? words.asDrawing : words.asTable}
          </Button>
        )}
      </div>
      {isEmpty && <p>{words.nothing}</p>}
      <div ref={box} className={styles.room}>
        {view && !isEmpty && isTable && <StretchTable stretches={stretches} />}
        {view && !isEmpty && !isTable && (
          <>
            <Patterns id={id} />
            <Drawing
              view={view}
              stretches={stretches}
              id={id}
              width={width}
              chosen={chosen}
              onChoose={(stretch) => {
                setChosenAt(`${stretch.edge} ${stretch.from}`)
                onChooseStretch?.({ edge: stretch.edge, from: stretch.from, to: stretch.to })
              }}
            />
            {/* Not announced: whoever hears the page has just heard the stretch by its own name. */}
            <p className={styles.chosen}>{chosen ? sayWhole(chosen, language) : words.choose}</p>
            <SideViewLegend view={view} id={id} />
            <SideViewNotes view={view} securing={securing} />
          </>
        )}
      </div>
    </section>
  )
}
