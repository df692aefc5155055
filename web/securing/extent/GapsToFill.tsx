import { Button, Heading } from '@digdir/designsystemet-react'
import type { CoverageOn } from '../../../geodata/model/coverage.ts'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { LaidEdge } from '../../../geodata/securing/layout.ts'
import { sayPlace } from '../../safeguards/sayPlace.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from '../editor/Editor.module.css'
import { gapsByEdge } from '../gaps.ts'
import { securingWords } from '../securingWords.ts'
import { extentWords } from './extentWords.ts'

/** The gaps that would be left, each with a button that gives the safeguard exactly that stretch. */
export function GapsToFill({
  coverage,
  edges,
  headingId,
  onFill,
}: {
  coverage: CoverageOn
  edges: readonly LaidEdge[]
  headingId: string
  onFill: (gap: Stretch) => void
}) {
  const words = useWords(extentWords)
  const shared = useWords(securingWords)
  const language = useLanguage()
  const gaps = gapsByEdge(coverage).flatMap((edge) => edge.gaps)
  return (
    <div className={styles.group}>
      <Heading level={3} data-size="2xs" id={headingId} tabIndex={-1}>
        {words.gapsLeft}
      </Heading>
      {gaps.length === 0 && <p>{words.noGapsLeft}</p>}
      <ul className={styles.rows}>
        {gaps.map(({ stretch }) => {
          const at = sayPlace(stretch, edges, language)
          return (
            <li key={at}>
              <span>{at}</span>
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={`${shared.fill}: ${at}`}
                onClick={() => onFill(stretch)}
              >
                {shared.fill}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
