import type { ThingOf } from '../api/things.ts'
import type { MapSearch, Tab } from '../map/mapSearch.ts'
import { useWords } from '../words/words.ts'
import { moveInRows } from './moveInRows.ts'
import styles from './Register.module.css'
import { registerWords } from './registerWords.ts'
import { ThingRow } from './ThingRow.tsx'
import { useRowFocus } from './useRowFocus.ts'

export interface ThingsProps {
  tab: Tab
  things: ThingOf<Tab>[]
  search: MapSearch
  selectedId: string | undefined
  highlightedId: string | undefined
  onSort: (sort: string, order: 'desc' | undefined) => void
  onOpen: (thing: ThingOf<Tab>) => void
  onPoint: (thing: ThingOf<Tab> | null) => void
  onFollow: (thing: ThingOf<Tab>) => void
}

/** Things as a list: a name, a line of facts and the state of securing. */
export function ThingRows({
  tab,
  things,
  selectedId,
  highlightedId,
  onOpen,
  onPoint,
  onFollow,
}: ThingsProps) {
  const words = useWords(registerWords)
  const { container, reachableId, setFocusedId } = useRowFocus<HTMLUListElement>(things, selectedId)
  if (things.length === 0) return null
  return (
    <ul
      ref={container}
      className={styles.rows}
      aria-label={words.tabs[tab]}
      aria-description={words.howToMove}
      onKeyDown={moveInRows}
      onBlur={() => onPoint(null)}
    >
      {things.map((thing) => (
        <ThingRow
          key={thing.id}
          tab={tab}
          thing={thing}
          isSelected={thing.id === selectedId}
          isHighlighted={thing.id === highlightedId}
          isReachable={thing.id === reachableId}
          onOpen={onOpen}
          onPoint={onPoint}
          onFocus={(focused) => {
            setFocusedId(focused.id)
            onFollow(focused)
          }}
        />
      ))}
    </ul>
  )
}
