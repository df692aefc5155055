import { Button } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { draftWords } from './draftWords.ts'

/** Up, down and away, for one of several in a list. The focus stays on the button while the row moves. */
export function OrderButtons({
  name,
  place,
  count,
  onMove,
  removeLabel,
  onRemove,
}: {
  name: string
  place: number
  count: number
  onMove: (step: -1 | 1) => void
  removeLabel: string
  onRemove: () => void
}) {
  const words = useWords(draftWords)
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const moved = useRef<-1 | 1 | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what moves the row in the page
  useEffect(() => {
    if (moved.current === null) return
    const [wanted, other] = moved.current === -1 ? [up, down] : [down, up]
    moved.current = null
    // At the end of the list the button that was pressed has nothing more to do.
    ;(wanted.current?.disabled ? other : wanted).current?.focus()
  }, [place])
  const move = (step: -1 | 1) => {
    moved.current = step
    onMove(step)
    announce(words.moved(name, place + step + 1, count))
  }
  return (
    <div className={styles.order}>
      {count > 1 && (
        <>
          <Button
            ref={up}
            variant="tertiary"
            data-size="sm"
            icon
            aria-label={words.moveUp(name)}
            title={words.up}
            disabled={place === 0}
            onClick={() => move(-1)}
          >
            <ArrowUpIcon aria-hidden />
          </Button>
          <Button
            ref={down}
            variant="tertiary"
            data-size="sm"
            icon
            aria-label={words.moveDown(name)}
            title={words.down}
            disabled={place === count - 1}
            onClick={() => move(1)}
          >
            <ArrowDownIcon aria-hidden />
          </Button>
        </>
      )}
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="danger"
        icon
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <TrashIcon aria-hidden />
      </Button>
    </div>
  )
}
