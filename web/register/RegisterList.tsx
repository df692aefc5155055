import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingList } from '../api/useThings.ts'
import type { MapSearch, Tab } from '../map/mapSearch.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { filterParameters, parseFilters } from './filters.ts'
import { ListControls } from './ListControls.tsx'
import styles from './Register.module.css'
import { RegisterTabs } from './RegisterTabs.tsx'
import { registerWords } from './registerWords.ts'
import { ThingRows } from './ThingRows.tsx'
import { ThingTable } from './ThingTable.tsx'

const pageSize = 50

interface Props {
  tab: Tab
  search: MapSearch
  /** What the map shows; null until it has been drawn. */
  bbox: Bbox | null
  highlightedId: string | undefined
  onChange: (patch: Partial<MapSearch>, options?: { replace?: boolean }) => void
  onPoint: (thing: ThingOf<Tab> | null) => void
  /** A row got the focus by keyboard: the map follows. */
  onFollow: (thing: ThingOf<Tab>) => void
}

/** The list or table beside the map: the same things, searched, filtered and sorted, reached by keyboard as well as by pointer. */
export function RegisterList({ tab, search, bbox, highlightedId, onChange, onPoint, onFollow }: Props) {
  const words = useWords(registerWords)
  const language = useLanguage()
  const listsAll = search.extent === 'all'
  const query = useMemo(
    () => ({
      ...(listsAll || !bbox ? {} : { bbox }),
      q: search.q,
      sort: search.sort ?? 'name',
      order: search.order,
      deleted: search.deleted,
      limit: pageSize,
      attributes: filterParameters(parseFilters(search.filter)),
    }),
    [listsAll, bbox, search.q, search.sort, search.order, search.deleted, search.filter],
  )
  const list = useThingList(tab, query, listsAll || bbox !== null)
  const things = list.data?.pages.flatMap((page) => page.features) ?? []
  const matched = list.data?.pages[0]?.matched
  const count = matched === undefined ? '' : formatNumber(matched, language)
  const Things = search.list === 'table' ? ThingTable : ThingRows
  return (
    <div className={styles.list}>
      <RegisterTabs current={tab} />
      <ListControls key={tab} tab={tab} search={search} onChange={onChange} />
      <p className={styles.count} role="status">
        {count && (listsAll ? words.inMunicipality(count) : words.inView(count))}
      </p>
      {list.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(list.error)}
        </Alert>
      )}
      {list.isPending && <Spinner aria-label={words.lists} />}
      {list.isSuccess && things.length === 0 && <EmptyList tab={tab} search={search} />}
      <Things
        tab={tab}
        things={things}
        search={search}
        onSort={(sort, order) => onChange({ sort, order })}
        selectedId={search.id}
        highlightedId={highlightedId}
        onOpen={(thing) => onChange({ id: thing.id, mode: undefined, at: undefined })}
        onPoint={onPoint}
        onFollow={onFollow}
      />
      {list.hasNextPage && (
        <Button
          variant="secondary"
          className={styles.more}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {words.showMoreOf(things.length, count)}
        </Button>
      )}
    </div>
  )
}

function EmptyList({ tab, search }: { tab: Tab; search: MapSearch }) {
  const words = useWords(registerWords)
  if (search.deleted) return <p className={styles.emptyList}>{words.emptyDeleted}</p>
  const isNarrowed = search.filter !== undefined || search.q !== undefined
  const teaching = isNarrowed
    ? words.emptyFiltered
    : search.extent === 'all'
      ? words.empty[tab]
      : words.emptyInView
  return <p className={styles.emptyList}>{teaching}</p>
}
