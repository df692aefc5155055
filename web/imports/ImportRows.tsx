import { Alert, Checkbox, Field, Heading, Label, Select, Spinner, Table } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type ImportPreviewRow, importActions } from '../../geodata/model/imports.ts'
import { sayFailure } from '../api/failure.ts'
import { targetName } from '../checks/targetNames.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { ShowMore } from '../components/ShowMore.tsx'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { ImportMap } from './ImportMap.tsx'
import styles from './Imports.module.css'
import { readImportSearch } from './importSearch.ts'
import type { RowFilter } from './imports.ts'
import { importWords } from './importWords.ts'
import { NoteList } from './NoteList.tsx'
import { useImportRows } from './useImports.ts'

/** The rows of an import on a map and in a table, the same selection in both. After confirming only those with something to say are kept. */
export function ImportRows({ id, state }: { id: string; state: 'preview' | 'confirmed' }) {
  const words = useWords(importWords)
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/importer/$id' })
  const filter = useMemo<RowFilter>(
    () => ({ action: search.action, target: search.target, withNotes: search.notes === 'only' }),
    [search.action, search.target, search.notes],
  )
  const list = useImportRows(id, filter)
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.rowsTitle}
      </Heading>
      <Filters />
      {state === 'preview' && <ImportMap id={id} filter={filter} />}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isSuccess && rows.length === 0 && <p>{words.noRows}</p>}
      {rows.length > 0 && <RowTable rows={rows} />}
      <ShowMore list={list} />
    </section>
  )
}

function Filters() {
  const words = useWords(importWords)
  const search = useSearch({ from: '/signed-in/importer/$id' })
  const navigate = useNavigate({ from: '/importer/$id' })
  const change = (changes: Record<string, unknown>) =>
    void navigate({
      search: (previous) => readImportSearch({ ...previous, ...changes }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={styles.filters}>
      <Field>
        <Label>{words.action}</Label>
        <Select value={search.action ?? ''} onChange={(event) => change({ action: event.target.value })}>
          <Select.Option value="">{words.allActions}</Select.Option>
          {importActions.map((action) => (
            <Select.Option key={action} value={action}>
              {words.actions[action]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={words.onlyNotes}
        value="only"
        checked={search.notes === 'only'}
        onChange={(event) => change({ notes: event.target.checked ? 'only' : '' })}
      />
    </div>
  )
}

function RowTable({ rows }: { rows: readonly ImportPreviewRow[] }) {
  const words = useWords(importWords)
  return (
    <Scrollable label={words.rowsTitle}>
      <Table data-size="sm" className={styles.table}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell className={styles.number}>{words.rowNumber}</Table.HeaderCell>
            <Table.HeaderCell>{words.what}</Table.HeaderCell>
            <Table.HeaderCell>{words.rowName}</Table.HeaderCell>
            <Table.HeaderCell>{words.action}</Table.HeaderCell>
            <Table.HeaderCell>{words.rowNotes}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <PreviewRow key={row.number} row={row} />
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

function PreviewRow({ row }: { row: ImportPreviewRow }) {
  const words = useWords(importWords)
  const language = useLanguage()
  // After confirming, rows are kept without their attributes: the id is then what tells them apart.
  const name = typeof row.properties.name === 'string' ? row.properties.name : ''
  return (
    <Table.Row>
      <Table.Cell className={styles.number}>{formatNumber(row.number, language)}</Table.Cell>
      <Table.Cell>{targetName(row.target, language)}</Table.Cell>
      <Table.HeaderCell scope="row">
        {name || row.externalId}
        {name && <span className={styles.under}>{row.externalId}</span>}
      </Table.HeaderCell>
      <Table.Cell>{words.actions[row.action]}</Table.Cell>
      <Table.Cell>
        <NoteList notes={row.notes} />
        <DifferenceList row={row} />
      </Table.Cell>
    </Table.Row>
  )
}
