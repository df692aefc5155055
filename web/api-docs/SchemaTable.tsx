import { Table } from '@digdir/designsystemet-react'
import { Scrollable } from '../components/Scrollable.tsx'
import { useWords } from '../words/words.ts'
import { apiWords } from './apiWords.ts'
import type { Schema } from './openApi.ts'
import { refOf, schemaRows, typeText } from './schemaRows.ts'

/** A body as a table of its members. */
export function SchemaTable({ schema, caption }: { schema: Schema; caption: string }) {
  const words = useWords(apiWords)
  const rows = schemaRows(schema)
  if (rows.length === 0) {
    return (
      <p>
        <TypeText schema={schema} />
      </p>
    )
  }
  return (
    <Scrollable label={caption}>
      <Table data-size="sm">
        <caption className="ds-sr-only">{caption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{words.name}</Table.HeaderCell>
            <Table.HeaderCell>{words.type}</Table.HeaderCell>
            <Table.HeaderCell>{words.description}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ path, type, ref, isRequired, description }) => (
            <Table.Row key={path}>
              <Table.Cell>
                <code>{path}</code>
              </Table.Cell>
              <Table.Cell>
                <Linked text={type} name={ref} />
              </Table.Cell>
              <Table.Cell>
                <span lang="en">{description}</span>
                {isRequired && ` (${words.required})`}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

/** What a value may be; a named schema is a link to it. */
export function TypeText({ schema }: { schema: Schema }) {
  return <Linked text={typeText(schema)} name={refOf(schema)} />
}

function Linked({ text, name }: { text: string; name: string | null }) {
  return <span lang="en">{name ? <a href={`#schema-${name}`}>{text}</a> : text}</span>
}
