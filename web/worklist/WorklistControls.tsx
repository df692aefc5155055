import { Button, Search } from '@digdir/designsystemet-react'
import { FunnelIcon, TableIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { useDelayed } from '../components/useDelayed.ts'
import { useWords } from '../words/words.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { FactFilters } from './FactFilters.tsx'
import { SortChoice } from './SortChoice.tsx'
import styles from './Worklist.module.css'
import { WorklistViews } from './WorklistViews.tsx'
import type { Choice, WorklistSearch } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

interface Props {
  search: WorklistSearch
  choice: Choice
  onChange: (changes: WorklistSearch) => void
}

/** Search, filter, order, columns and saved views of the list. */
export function WorklistControls({ search, choice, onChange }: Props) {
  const words = useWords(worklistWords)
  const panelId = useId()
  const [open, setOpen] = useState<'filter' | 'columns' | null>(null)
  const { collection, narrowed } = choice
  const opens = (panel: 'filter' | 'columns') => ({
    'aria-expanded': open === panel,
    'aria-controls': panelId,
    onClick: () => setOpen(open === panel ? null : panel),
  })
  return (
    <div className={styles.controls}>
      <div className={styles.controlRow}>
        <ListSearch key={`${collection} ${search.view}`} q={search.q} onChange={onChange} />
        <Button variant="secondary" {...opens('filter')}>
          <FunnelIcon aria-hidden />
          {narrowed.length > 0 ? words.filterCount(narrowed.length) : words.filter}
        </Button>
        <Button variant="secondary" {...opens('columns')}>
          <TableIcon aria-hidden />
          {words.columns}
        </Button>
        <SortChoice choice={choice} onChange={onChange} />
        <WorklistViews search={search} />
      </div>
      <div id={panelId} hidden={open === null}>
        {open === 'filter' && <FactFilters key={collection} choice={choice} onChange={onChange} />}
        {open === 'columns' && <ColumnChoice choice={choice} onChange={onChange} />}
      </div>
    </div>
  )
}

function ListSearch({ q, onChange }: Pick<Props, 'onChange'> & { q: string | undefined }) {
  const words = useWords(worklistWords)
  const [typed, setTyped] = useState(q ?? '')
  useDelayed(typed, 250, (settled) => onChange({ q: settled || undefined }))
  return (
    <Search className={styles.search}>
      <Search.Input
        aria-label={words.search}
        placeholder={words.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Search.Clear onClick={() => setTyped('')} />
    </Search>
  )
}
