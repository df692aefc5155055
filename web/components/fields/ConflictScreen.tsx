import { Alert, Button, Heading, Paragraph, Radio, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { sayFailure } from '../../api/failure.ts'
import { formatDateTime } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { FieldValue } from './FieldValue.tsx'
import type { FieldInfo } from './fieldInfo.ts'
import styles from './fields.module.css'
import { fieldWords } from './fieldWords.ts'
import type { Properties } from './formValues.ts'

const geometryRow = '(geometry)'

/** A 412: what is stored now, and what this person meant to change. */
export interface Conflicting {
  current: { properties: object; deletedAt: string | null; updatedBy: string; updatedAt: string }
  mine: Properties
  geometry: Geometry | undefined
}

/** Both versions side by side, field by field: what is stored now, and what this person wrote. Nothing is chosen for them silently. */
export function ConflictScreen({
  fields,
  conflict,
  error,
  busy,
  onSave,
  onCancel,
}: {
  /** The attributes that may differ. */
  fields: readonly FieldInfo[]
  conflict: Conflicting
  error: unknown
  busy: boolean
  onSave: (chosen: Properties, geometry: Geometry | undefined) => void
  onCancel: () => void
}) {
  const words = useWords(fieldWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const [keepsMine, setKeepsMine] = useState<Record<string, boolean>>({})
  const { current, mine, geometry } = conflict
  const stored = current.properties as Properties
  const differing = fields.filter(
    ({ name }) => name in mine && JSON.stringify(mine[name]) !== JSON.stringify(stored[name]),
  )
  const isMine = (name: string) => keepsMine[name] ?? true
  const save = () => {
    const chosen = differing.filter(({ name }) => isMine(name)).map(({ name }) => [name, mine[name]])
    onSave(Object.fromEntries(chosen), geometry && isMine(geometryRow) ? geometry : undefined)
  }
  const row = (name: string, label: string, theirs: React.ReactNode, yours: React.ReactNode) => (
    <Table.Row key={name}>
      <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
      <Table.Cell>
        <Radio
          name={`conflict-${name}`}
          value="stored"
          label={theirs}
          checked={!isMine(name)}
          onChange={() => setKeepsMine({ ...keepsMine, [name]: false })}
        />
      </Table.Cell>
      <Table.Cell>
        <Radio
          name={`conflict-${name}`}
          value="mine"
          label={yours}
          checked={isMine(name)}
          onChange={() => setKeepsMine({ ...keepsMine, [name]: true })}
        />
      </Table.Cell>
    </Table.Row>
  )
  return (
    <section className={styles.form} aria-labelledby="conflict-title" role="alert">
      <Heading level={2} data-size="xs" id="conflict-title">
        {words.conflictTitle}
      </Heading>
      <Paragraph>
        {current.deletedAt
          ? words.conflictDeleted
          : words.conflictText(current.updatedBy, formatDateTime(current.updatedAt, language))}
      </Paragraph>
      <Table className={styles.conflict} data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{words.conflictField}</Table.HeaderCell>
            <Table.HeaderCell>{words.conflictStored}</Table.HeaderCell>
            <Table.HeaderCell>{words.conflictYours}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {differing.map(({ name, meta }) =>
            row(
              name,
              text(meta.label),
              <FieldValue value={stored[name]} meta={meta} />,
              <FieldValue value={mine[name]} meta={meta} />,
            ),
          )}
          {geometry &&
            row(
              geometryRow,
              words.conflictGeometry,
              words.conflictGeometryStored,
              words.conflictGeometryYours,
            )}
        </Table.Body>
      </Table>
      <Paragraph>{words.conflictOnlyTheirs}</Paragraph>
      {error !== null && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      <div className={styles.actions}>
        <Button loading={busy} disabled={current.deletedAt !== null} onClick={save}>
          {words.conflictSave}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
    </section>
  )
}
