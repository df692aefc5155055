import { Button } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { explainReason } from '../../../geodata/geometry/reasons.ts'
import type { Validation } from '../../../geodata/geometry/validate.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Drawing.module.css'
import { drawingWords } from './drawingWords.ts'

/** What is wrong with the drawing so far, as hints; where a correction is known, it can be accepted. */
export function GeometryHints({
  validation,
  onAccept,
}: {
  validation: Validation | null
  onAccept: (geometry: Geometry) => void
}) {
  const words = useWords(drawingWords)
  const text = useText()
  const reasons = validation?.valid === false ? validation.reasons : []
  return (
    <div role="status">
      {reasons.map((reason) => (
        <div key={`${reason.code}${reason.part}${reason.ring}${reason.vertex}`} className={styles.hint}>
          <ExclamationmarkTriangleIcon aria-hidden fontSize="1.25rem" />
          <span>{text(explainReason(reason))}</span>
          {reason.suggestion && (
            <Button data-size="sm" variant="secondary" onClick={() => onAccept(reason.suggestion!)}>
              {words.acceptSuggestion}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
