import { Button, Search, Select, Switch } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, FunnelIcon, PlusIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { useMay } from '../app/session.ts'
import { useDelayed } from '../components/useDelayed.ts'
import type { MapSearch, Tab } from '../map/mapSearch.ts'
import { useText, useWords } from '../words/words.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { parseFilters, sortFields } from './filters.ts'
import styles from './Register.module.css'
import { registerWords } from './registerWords.ts'
import { removeRight, writeRight } from './rights.ts'

interface Props {
  tab: Tab
  search: MapSearch
  onChange: (patch: Partial<MapSearch>, options?: { replace?: boolean }) => void
}

/** Search, filter, order and extent of the list, and the way to add to it. */
export function ListControls({ tab, search, onChange }: Props) {
  const words = useWords(registerWords)
  const may = useMay()
  const filterId = useId()
  const [isFilterOpen, setFilterOpen] = useState(false)
  const [typed, setTyped] = useState(search.q ?? '')
  useDelayed(typed, 250, (q) => onChange({ q: q || undefined }, { replace: true }))
  const [firstWord, ...otherWords] = words.newThing[tab].split(' ')
  const filterCount = Object.keys(parseFilters(search.filter)).length
  return (
    <div className={styles.controls}>
      <div className={styles.controlRow}>
        <Search className={styles.listSearch}>
          <Search.Input
            aria-label={words.searchInList}
            placeholder={words.searchInList}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Search.Clear onClick={() => setTyped('')} />
        </Search>
        {may(writeRight[tab]) && (
          <Button onClick={() => onChange({ mode: 'new', id: undefined, at: undefined })}>
            <PlusIcon aria-hidden fontSize="1.25rem" />
            {firstWord}
            <span className="ds-sr-only"> {otherWords.join(' ')}</span>
          </Button>
        )}
      </div>
      <div className={styles.controlRow}>
        <Button
          variant="secondary"
          data-size="sm"
          aria-expanded={isFilterOpen}
          aria-controls={filterId}
          onClick={() => setFilterOpen(!isFilterOpen)}
        >
          <FunnelIcon aria-hidden />
          {filterCount > 0 ? words.filterCount(filterCount) : words.filter}
        </Button>
        <SortChoice tab={tab} search={search} onChange={onChange} />
      </div>
      <div id={filterId} hidden={!isFilterOpen}>
        {isFilterOpen && (
          <FilterPanel tab={tab} filter={search.filter} onChange={(filter) => onChange({ filter })} />
        )}
      </div>
      <div className={styles.switches}>
        <Switch
          label={words.wholeMunicipality}
          data-size="sm"
          checked={search.extent === 'all'}
          onChange={(event) => onChange({ extent: event.target.checked ? 'all' : undefined })}
        />
        <Switch
          className={styles.tableSwitch}
          label={words.asTable}
          data-size="sm"
          checked={search.list === 'table'}
          onChange={(event) => onChange({ list: event.target.checked ? 'table' : undefined })}
        />
        {may(removeRight[tab]) && (
          <Switch
            label={words.onlyDeleted}
            data-size="sm"
            checked={search.deleted === 'only'}
            onChange={(event) => onChange({ deleted: event.target.checked ? 'only' : undefined })}
          />
        )}
      </div>
    </div>
  )
}

function SortChoice({ tab, search, onChange }: Props) {
  const words = useWords(registerWords)
  const text = useText()
  const may = useMay()
  const descending = search.order === 'desc'
  return (
    <>
      <Select
        data-size="sm"
        className={styles.sort}
        aria-label={words.sortBy}
        value={search.sort ?? 'name'}
        onChange={(event) => onChange({ sort: event.target.value })}
      >
        <Select.Option value="name">{words.sortName}</Select.Option>
        <Select.Option value="updated">{words.sortUpdated}</Select.Option>
        <Select.Option value="created">{words.sortCreated}</Select.Option>
        {sortFields(tab, may('securing:read')).map(({ name, meta }) => (
          <Select.Option key={name} value={name}>
            {text(meta.label)}
          </Select.Option>
        ))}
      </Select>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        aria-label={descending ? words.descending : words.ascending}
        onClick={() => onChange({ order: descending ? undefined : 'desc' })}
      >
        {descending ? <ArrowDownIcon aria-hidden /> : <ArrowUpIcon aria-hidden />}
      </Button>
    </>
  )
}
