import { Table } from '@digdir/designsystemet-react'
import { useMay } from '../app/session.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import { FieldValue } from '../components/fields/FieldValue.tsx'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { moveInRows } from './moveInRows.ts'
import styles from './Register.module.css'
import { registerWords } from './registerWords.ts'
import { coverageOf, nameOf } from './summary.ts'
import type { ThingsProps } from './ThingRows.tsx'
import { columnsOf } from './tableColumns.ts'
import { useRowFocus } from './useRowFocus.ts'

/** Things as a table: more columns than the list, sorted by their heads. Same keys, same link to the map. */
export function ThingTable(props: ThingsProps) {
  const { tab, things, search, selectedId, highlightedId, onSort, onOpen, onPoint, onFollow } = props
  const words = useWords(registerWords)
  const text = useText()
  const language = useLanguage()
  const maySeeSecuring = useMay()('securing:read')
  const { container, reachableId, setFocusedId } = useRowFocus<HTMLTableSectionElement>(things, selectedId)
  const sorted = search.sort ?? 'name'
  const isDescending = search.order === 'desc'
  const head = (name: string, label: string, isSortable: boolean) => (
    <Table.HeaderCell
      key={name}
      sort={isSortable ? (sorted !== name ? 'none' : isDescending ? 'descending' : 'ascending') : undefined}
      onClick={
        isSortable ? () => onSort(name, sorted === name && !isDescending ? 'desc' : undefined) : undefined
      }
    >
      {label}
    </Table.HeaderCell>
  )
  const columns = columnsOf(tab, maySeeSecuring)
  const hasState = maySeeSecuring && tab !== 'signs'
  if (things.length === 0) return null
  return (
    <div className={styles.tableScroll}>
      <Table data-size="sm" hover>
        <caption className="ds-sr-only">
          {words.tabs[tab]}. {words.howToMove}
        </caption>
        <Table.Head>
          <Table.Row>
            {head('name', words.sortName, true)}
            {columns.map(({ name, meta, kind }) => head(name, text(meta.label), kind === 'number'))}
            {hasState && head('coverage', words.stateOfSecuring, false)}
          </Table.Row>
        </Table.Head>
        <Table.Body ref={container} onKeyDown={moveInRows} onBlur={() => onPoint(null)}>
          {things.map((thing) => {
            const properties = thing.properties as Record<string, unknown>
            const coverage = coverageOf(tab, thing, maySeeSecuring)
            return (
              <Table.Row
                key={thing.id}
                data-current={thing.id === selectedId || undefined}
                data-highlighted={thing.id === highlightedId || undefined}
                onPointerEnter={() => onPoint(thing)}
                onPointerLeave={() => onPoint(null)}
              >
                <Table.HeaderCell scope="row">
                  <button
                    type="button"
                    className={styles.tableName}
                    data-row={thing.id}
                    aria-current={thing.id === selectedId || undefined}
                    tabIndex={thing.id === reachableId ? 0 : -1}
                    onClick={() => onOpen(thing)}
                    onFocus={() => {
                      setFocusedId(thing.id)
                      onFollow(thing)
                    }}
                  >
                    {nameOf(properties, language)}
                  </button>
                </Table.HeaderCell>
                {columns.map(({ name, meta }) => (
                  <Table.Cell key={name}>
                    <FieldValue value={properties[name]} meta={meta} />
                  </Table.Cell>
                ))}
                {hasState && (
                  <Table.Cell className={styles.stateCell}>
                    {coverage !== undefined && (
                      <>
                        <CoverageSymbol coverage={coverage} />{' '}
                        {(tab === 'safeguards' ? words.covers : words.secured)[coverage ?? 'unknown']}
                      </>
                    )}
                  </Table.Cell>
                )}
              </Table.Row>
            )
          })}
        </Table.Body>
      </Table>
    </div>
  )
}
