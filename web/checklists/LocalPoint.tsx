import { Button, Tag, ValidationMessage } from '@digdir/designsystemet-react'
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import { draftWords } from './draftWords.ts'
import type { PointForm } from './editionForm.ts'
import { OrderButtons } from './OrderButtons.tsx'
import { PointEditor } from './PointEditor.tsx'
import { pointControl } from './placeErrors.ts'

/** One of the municipality's own points: its question in a line, its form when opened. */
export function LocalPoint({
  point,
  groups,
  place,
  count,
  freeCode,
  isOpen,
  isWrong,
  onOpen,
  onMove,
  onRemove,
  onChange,
}: {
  point: PointForm
  groups: Checklist['groups']
  place: number
  count: number
  /** A code nobody has used, for a point whose own has been used before. */
  freeCode: string
  isOpen: boolean
  isWrong: boolean
  onOpen: (code: string | null) => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
  onChange: (point: PointForm) => void
}) {
  const words = useWords(draftWords)
  const text = useText()
  const { errorAt, forget } = useDraftFields()
  const { code } = point
  const codeError = errorAt(pointControl(code, 'code'))
  const Chevron = isOpen ? ChevronUpIcon : ChevronDownIcon
  return (
    <li className={styles.point}>
      <div className={styles.pointHead}>
        <Button
          className={styles.pointOpen}
          variant="tertiary"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : code)}
        >
          <Chevron aria-hidden />
          <span>
            <span className={styles.code}>{code}</span>{' '}
            {text(point.question) || point.question.nb || words.unnamed}
          </span>
        </Button>
        {isWrong && (
          <Tag data-color="danger" data-size="sm">
            {words.unfinished}
          </Tag>
        )}
        <OrderButtons
          name={code}
          place={place}
          count={count}
          onMove={onMove}
          removeLabel={words.removePoint(code)}
          onRemove={onRemove}
        />
      </div>
      {codeError && (
        <div className={styles.stack}>
          <ValidationMessage>{codeError}</ValidationMessage>
          <div>
            <Button
              id={controlId(pointControl(code, 'code'))}
              variant="secondary"
              data-size="sm"
              onClick={() => {
                forget(pointControl(code, ''))
                onChange({ ...point, code: freeCode })
                if (isOpen) onOpen(freeCode)
              }}
            >
              {words.newCode(freeCode)}
            </Button>
          </div>
        </div>
      )}
      {isOpen && (
        <>
          <PointEditor point={point} groups={groups} onChange={onChange} />
          <div>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={words.closePoint(code)}
              onClick={() => onOpen(null)}
            >
              <ChevronUpIcon aria-hidden /> {words.close}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
