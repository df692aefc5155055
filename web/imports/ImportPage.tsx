import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams } from '@tanstack/react-router'
import { formatNames } from '../../geodata/formats/reader.ts'
import type { ImportSummary } from '../../geodata/model/imports.ts'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { formatDate, formatDateTime, formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { ImportActions } from './ImportActions.tsx'
import { ImportCounts } from './ImportCounts.tsx'
import { ImportRows } from './ImportRows.tsx'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'
import { NoteList } from './NoteList.tsx'
import { useImport } from './useImports.ts'

/** One import: to look over before it is stored, and to undo after. */
export function ImportPage() {
  const { id } = useParams({ from: '/signed-in/importer/$id' })
  const words = useWords(importWords)
  const shared = useWords()
  const mayRead = useMay()('imports:read')
  const found = useImport(id)
  usePageTitle(words.title)
  if (!mayRead) return <NotYourRole title={words.title} />
  return (
    <div className={page.page}>
      <nav>
        <Link to="/importer">{words.title}</Link>
      </nav>
      {found.isPending && <Spinner aria-label={shared.loading} />}
      {found.isError && <Alert data-color="danger">{sayFailure(found.error)}</Alert>}
      {found.data && <Contents summary={found.data} />}
    </div>
  )
}

function Contents({ summary }: { summary: ImportSummary }) {
  const words = useWords(importWords)
  const { id, state, head } = summary
  const titles = {
    receiving: words.receivingTitle,
    preview: words.previewTitle,
    confirmed: words.resultTitle,
    undone: words.undoneTitle,
    discarded: words.discardedTitle,
  }
  return (
    <>
      <Heading level={1} data-size="lg">
        {titles[state]}
      </Heading>
      {state === 'receiving' && <Paragraph>{words.receivingHelp}</Paragraph>}
      <Head summary={summary} />
      <NoteList notes={head.notes} />
      <KeptAtUndo kept={summary.keptAtUndo} />
      {summary.counts.length > 0 && <ImportCounts summary={summary} />}
      <ImportActions summary={summary} />
      {(state === 'preview' || state === 'confirmed') && <ImportRows id={id} state={state} />}
    </>
  )
}

function Head({ summary: { head, startedAt, startedBy } }: { summary: ImportSummary }) {
  const words = useWords(importWords)
  const text = useText()
  const language = useLanguage()
  const formats: Record<string, (typeof formatNames)[keyof typeof formatNames]> = formatNames
  const format = formats[head.format]
  return (
    <dl className={styles.facts}>
      <dt>{words.fileName}</dt>
      <dd>
        {head.fileName}, {format ? text(format) : head.format},{' '}
        {words.rows(formatNumber(head.rowCount, language))}
      </dd>
      <dt>{words.source}</dt>
      <dd>{[head.sourceName, formatDate(head.date, language), head.licence].filter(Boolean).join(', ')}</dd>
      <dt>{words.crs}</dt>
      <dd>
        {head.crs}. {words.crsBasis[head.crsBasis]}
      </dd>
      <dt>{words.started}</dt>
      <dd>
        {formatDateTime(startedAt, language)}, {startedBy}
      </dd>
    </dl>
  )
}

function KeptAtUndo({ kept }: { kept: ImportSummary['keptAtUndo'] }) {
  const words = useWords(importWords)
  if (kept.length === 0) return null
  return (
    <Alert data-color="info">
      <p>{words.keptAtUndo}</p>
      <ul>
        {kept.map(({ collection, id, name }) => (
          <li key={id}>
            <Link to="/kart" search={{ tab: collection === 'projects' ? undefined : collection, id }}>
              {name ?? words.noName}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
