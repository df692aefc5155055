import { Button, Field, Label, Select, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ImportMapping } from '../../geodata/imports/mapping.ts'
import { type TargetField, targetFields } from '../../geodata/imports/targetFields.ts'
import type { ImportTarget } from '../../geodata/model/imports.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { useText, useWords } from '../words/words.ts'
import type { FileSummary } from './fileProtocol.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'

interface Props {
  file: FileSummary
  target: ImportTarget
  mapping: ImportMapping
  onChange: (mapping: ImportMapping) => void
}

/** Which column fills which attribute, with examples; what is left out is listed. */
export function ColumnMapping({ file, target, mapping, onChange }: Props) {
  const words = useWords(importWords)
  const [showsAll, setShowsAll] = useState(false)
  const fields = targetFields(target)
  // Those the file fills, and those a row must have; the rest when asked for.
  const [first] = useState(
    () => new Set(fields.flatMap(({ name, required }) => (required || name in mapping.columns ? name : []))),
  )
  const shown = fields.filter(({ name }) => showsAll || first.has(name))
  const used = new Set([mapping.idColumn, ...Object.values(mapping.columns)])
  const unmapped = file.columns.filter((column) => !used.has(column))
  return (
    <>
      <Field className={styles.idColumn}>
        <Label>{words.idColumn}</Label>
        <Field.Description>{words.idColumnHelp}</Field.Description>
        <Select
          value={mapping.idColumn ?? ''}
          onChange={(event) => onChange({ ...mapping, idColumn: event.target.value || null })}
        >
          <Select.Option value="">{words.noIdColumn}</Select.Option>
          {file.columns.map((column) => (
            <Select.Option key={column} value={column}>
              {column}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Scrollable label={words.mapping}>
        <Table data-size="sm" className={styles.table}>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.attribute}</Table.HeaderCell>
              <Table.HeaderCell>{words.column}</Table.HeaderCell>
              <Table.HeaderCell>{words.samples}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {shown.map((field) => (
              <ColumnRow key={field.name} field={field} file={file} mapping={mapping} onChange={onChange} />
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
      {shown.length < fields.length && (
        <div>
          <Button variant="tertiary" onClick={() => setShowsAll(true)}>
            {words.moreAttributes} ({fields.length})
          </Button>
        </div>
      )}
      {unmapped.length === 0 ? (
        <p className={styles.quiet}>{words.allMapped}</p>
      ) : (
        <details>
          <summary>
            {words.unmapped} ({unmapped.length})
          </summary>
          <ul>
            {unmapped.map((column) => (
              <li key={column}>
                {column}: <span className={styles.quiet}>{file.samples[column]?.join(' · ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The select's value for "the same for all": no column is called that. */
const sameForAll = ' same for all'

function ColumnRow({ field, file, mapping, onChange }: Omit<Props, 'target'> & { field: TargetField }) {
  const words = useWords(importWords)
  const text = useText()
  const { name, codes } = field
  const label = text(field.label)
  const column = mapping.columns[name]
  const isFixed = name in mapping.fixed
  const choose = (value: string) => {
    const { [name]: _column, ...columns } = mapping.columns
    const { [name]: _fixed, ...fixed } = mapping.fixed
    if (value === sameForAll)
      onChange({ ...mapping, columns, fixed: { ...fixed, [name]: Object.keys(codes!)[0] } })
    else onChange({ ...mapping, columns: value ? { ...columns, [name]: value } : columns, fixed })
  }
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
      <Table.Cell>
        <Select
          aria-label={words.columnFor(label)}
          value={isFixed ? sameForAll : (column ?? '')}
          onChange={(event) => choose(event.target.value)}
        >
          <Select.Option value="">{field.required ? words.choose : words.notMapped}</Select.Option>
          {field.kind === 'code' && <Select.Option value={sameForAll}>{words.sameForAll}</Select.Option>}
          {file.columns.map((one) => (
            <Select.Option key={one} value={one}>
              {one}
            </Select.Option>
          ))}
        </Select>
        {isFixed && codes && (
          <Select
            aria-label={words.valueFor(label)}
            value={String(mapping.fixed[name])}
            onChange={(event) =>
              onChange({ ...mapping, fixed: { ...mapping.fixed, [name]: event.target.value } })
            }
          >
            {Object.entries(codes).map(([code, said]) => (
              <Select.Option key={code} value={code}>
                {text(said)}
              </Select.Option>
            ))}
          </Select>
        )}
      </Table.Cell>
      <Table.Cell className={styles.quiet}>{column && file.samples[column]?.join(' · ')}</Table.Cell>
    </Table.Row>
  )
}
