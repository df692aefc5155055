import { Alert, Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { sayFailure } from '../../api/failure.ts'
import fields from '../../components/fields/fields.module.css'
import { Scrollable } from '../../components/Scrollable.tsx'
import { formatDateTime } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { editorWords } from './editorWords.ts'

/** One thing that may differ: what it is, and what it says in each version. */
export interface VersionRow {
  what: string
  stored: string
  mine: string
}

/** A 412: what is stored now beside what this person meant to save. Nothing is chosen for them. */
export function BothVersions({
  by,
  at,
  rows,
  failure,
  busy,
  onKeepMine,
  onTakeStored,
}: {
  by: string
  at: string
  rows: readonly VersionRow[]
  failure: unknown
  busy: boolean
  onKeepMine: () => void
  onTakeStored: () => void
}) {
  const words = useWords(editorWords)
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const differing = rows.filter(({ stored, mine }) => stored !== mine)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={fields.form} role="alert">
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {words.conflictTitle}
      </Heading>
      <Paragraph>
        {words.conflictNow(by, formatDateTime(at, language))}{' '}
        {differing.length > 0 ? words.conflictHelp : words.conflictNothing}
      </Paragraph>
      {differing.length > 0 && (
        <Scrollable label={words.conflictTitle}>
          <Table data-size="sm">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{words.conflictWhat}</Table.HeaderCell>
                <Table.HeaderCell>{words.conflictStored}</Table.HeaderCell>
                <Table.HeaderCell>{words.conflictMine}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {differing.map(({ what, stored, mine }) => (
                <Table.Row key={what}>
                  <Table.HeaderCell scope="row">{what}</Table.HeaderCell>
                  <Table.Cell>{stored}</Table.Cell>
                  <Table.Cell>{mine}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrollable>
      )}
      {failure !== null && <Alert data-color="danger">{sayFailure(failure)}</Alert>}
      <div className={fields.dialogActions}>
        <Button loading={busy} onClick={onKeepMine}>
          {words.keepMine}
        </Button>
        <Button variant="secondary" onClick={onTakeStored}>
          {words.takeStored}
        </Button>
      </div>
    </section>
  )
}
