import { Table, Tag } from '@digdir/designsystemet-react'
import { Scrollable } from '../components/Scrollable.tsx'
import { useWords } from '../words/words.ts'
import styles from './ApiPage.module.css'
import { apiWords } from './apiWords.ts'
import type { Operation } from './operations.ts'
import { SchemaTable, TypeText } from './SchemaTable.tsx'

/** One address and method: what to send, and what comes back. */
export function OperationSection({ operation }: { operation: Operation }) {
  const words = useWords(apiWords)
  const { anchor, method, path, summary, description, parameters, body } = operation
  return (
    <details id={anchor} className={styles.details}>
      <summary>
        <h3>
          <Tag data-color={method === 'GET' ? 'neutral' : 'accent'} className={styles.method}>
            {method}
          </Tag>{' '}
          <code>{path}</code>
        </h3>
        <span lang="en">{summary}</span>
      </summary>
      {description && <p lang="en">{description}</p>}
      {parameters.length > 0 && <Parameters operation={operation} />}
      {body && (
        <>
          <h4>{words.body}</h4>
          <SchemaTable schema={body} caption={`${words.body}, ${method} ${path}`} />
        </>
      )}
      <Answers operation={operation} />
    </details>
  )
}

function Parameters({ operation: { parameters } }: { operation: Operation }) {
  const words = useWords(apiWords)
  const places: Record<string, string> = words.whereWords
  return (
    <>
      <h4>{words.parameters}</h4>
      <Scrollable label={words.parameters}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.name}</Table.HeaderCell>
              <Table.HeaderCell>{words.where}</Table.HeaderCell>
              <Table.HeaderCell>{words.type}</Table.HeaderCell>
              <Table.HeaderCell>{words.description}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {parameters.map((parameter) => (
              <Table.Row key={`${parameter.in} ${parameter.name}`}>
                <Table.Cell>
                  <code>{parameter.name}</code>
                </Table.Cell>
                <Table.Cell>
                  {places[parameter.in] ?? parameter.in}
                  {parameter.required && `, ${words.required}`}
                </Table.Cell>
                <Table.Cell>
                  <TypeText schema={parameter.schema} />
                </Table.Cell>
                <Table.Cell lang="en">{parameter.description}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
    </>
  )
}

function Answers({ operation: { answers } }: { operation: Operation }) {
  const words = useWords(apiWords)
  return (
    <>
      <h4>{words.answers}</h4>
      <Scrollable label={words.answers}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.status}</Table.HeaderCell>
              <Table.HeaderCell>{words.description}</Table.HeaderCell>
              <Table.HeaderCell>{words.type}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {answers.map(({ status, description, schema }) => (
              <Table.Row key={status}>
                <Table.Cell>{status}</Table.Cell>
                <Table.Cell lang="en">{description}</Table.Cell>
                <Table.Cell>{schema && <TypeText schema={schema} />}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
      {answers
        .filter(({ status, schema }) => status.startsWith('2') && schema?.properties)
        .map(({ status, schema }) => (
          <SchemaTable key={status} schema={schema!} caption={`${words.answer} ${status}`} />
        ))}
    </>
  )
}
