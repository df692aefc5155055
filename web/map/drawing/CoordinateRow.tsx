import { Button, Input, ValidationMessage } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { parseCoordinates } from '../../../geodata/geometry/parse.ts'
import type { Bbox, LonLat } from '../../../geodata/model/geojson.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { type CoordinateSystem, coordinateText } from './coordinateText.ts'
import styles from './Drawing.module.css'
import type { DraftAction } from './draft.ts'
import { drawingWords } from './drawingWords.ts'

interface Props {
  at: number
  count: number
  point: LonLat
  system: CoordinateSystem
  around: Bbox | null
  onAction: (action: DraftAction) => void
}

export function CoordinateRow({ at, count, point, system, around, onAction }: Props) {
  const words = useWords(drawingWords)
  const shown = coordinateText(point, system, useLanguage())
  // Null while the row shows its point; a text from the first keystroke until it is read as coordinates.
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const errorId = useId()
  const number = at + 1
  const commit = () => {
    if (typed === null) return
    const read = typed === shown ? { lonLat: point } : parseCoordinates(typed, around)
    setIsWrong(!read)
    if (!read) return
    setTyped(null)
    if (typed !== shown) onAction({ type: 'move', at, point: read.lonLat })
  }
  const iconButton = { icon: true, variant: 'tertiary', 'data-size': 'sm' } as const
  return (
    <li className={styles.row}>
      <div className={styles.rowLine}>
        <Input
          aria-label={words.pointNumber(number)}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? errorId : undefined}
          value={typed ?? shown}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            event.stopPropagation()
            commit()
          }}
        />
        <Button
          {...iconButton}
          aria-label={words.moveUp(number)}
          disabled={at === 0}
          onClick={() => onAction({ type: 'reorder', at, by: -1 })}
        >
          <ArrowUpIcon aria-hidden />
        </Button>
        <Button
          {...iconButton}
          aria-label={words.moveDown(number)}
          disabled={at === count - 1}
          onClick={() => onAction({ type: 'reorder', at, by: 1 })}
        >
          <ArrowDownIcon aria-hidden />
        </Button>
        <Button
          {...iconButton}
          aria-label={words.removePoint(number)}
          onClick={() => onAction({ type: 'remove', at })}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
      {isWrong && <ValidationMessage id={errorId}>{words.notCoordinates}</ValidationMessage>}
    </li>
  )
}
