import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { NetworkFailure, sayFailure, UnreadableAnswer } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import styles from './ApiPage.module.css'
import { apiWords } from './apiWords.ts'
import { OperationSection } from './OperationSection.tsx'
import type { OpenApiDocument } from './openApi.ts'
import { operationsByTag } from './operations.ts'
import { ProblemTable } from './ProblemTable.tsx'
import { SchemaTable } from './SchemaTable.tsx'

const address = '/openapi.json'

async function readDocument(signal: AbortSignal): Promise<OpenApiDocument> {
  const response = await fetch(address, { signal }).catch((error) => {
    throw signal.aborted ? error : new NetworkFailure(false)
  })
  if (!response.ok) throw new UnreadableAnswer(response.status)
  return response.json()
}

/** The API for people: how it works, what can go wrong, and every address, read out of the OpenAPI document. */
export function ApiPage() {
  const words = useWords(apiWords)
  const shared = useWords()
  usePageTitle(words.title)
  const document = useQuery({
    queryKey: ['openapi'],
    queryFn: ({ signal }) => readDocument(signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  useScrollToAnchor(document.isSuccess)
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.intro}</Paragraph>
      <p>
        <a href={address}>{words.document}</a>. {words.englishBelow}
      </p>
      <HowTo />
      <ProblemTable />
      {document.isPending && <Spinner aria-label={shared.loading} />}
      {document.isError && <Alert data-color="danger">{sayFailure(document.error)}</Alert>}
      {document.data && <Addresses document={document.data} />}
    </div>
  )
}

function HowTo() {
  const words = useWords(apiWords)
  return (
    <section>
      <Heading level={2} data-size="sm">
        {words.howTo}
      </Heading>
      <dl className={styles.rules}>
        {words.rules.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Addresses({ document }: { document: OpenApiDocument }) {
  const words = useWords(apiWords)
  const subjects = operationsByTag(document)
  const names: Record<string, string> = words.tags
  const schemas = Object.entries(document.components?.schemas ?? {})
  return (
    <>
      <nav aria-label={words.contents} className={styles.contents}>
        {subjects.map(([tag]) => (
          <a key={tag} href={`#tag-${tag}`}>
            {names[tag] ?? tag}
          </a>
        ))}
        <a href="#schemas">{words.schemas}</a>
      </nav>
      {subjects.map(([tag, operations]) => (
        <section key={tag} id={`tag-${tag}`} className={styles.subject}>
          <Heading level={2} data-size="sm">
            {names[tag] ?? tag}
          </Heading>
          {operations.map((operation) => (
            <OperationSection key={operation.anchor} operation={operation} />
          ))}
        </section>
      ))}
      <section id="schemas" className={styles.subject}>
        <Heading level={2} data-size="sm">
          {words.schemas}
        </Heading>
        {schemas.map(([name, schema]) => (
          <details key={name} id={`schema-${name}`} className={styles.details}>
            <summary>
              <h3>{name}</h3>
            </summary>
            <SchemaTable schema={schema} caption={name} />
          </details>
        ))}
      </section>
    </>
  )
}

/** The document comes after the page: a link to an anchor in it has to be followed once more, and opened. */
function useScrollToAnchor(ready: boolean) {
  useEffect(() => {
    if (!ready) return
    const follow = () => {
      const target = window.document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
      if (target instanceof HTMLDetailsElement) target.open = true
      target?.scrollIntoView()
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [ready])
}
