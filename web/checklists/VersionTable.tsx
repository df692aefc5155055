import { Button, Table, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { VersionLine } from '../../geodata/model/checklistVersion.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { ContentCode } from './ContentCode.tsx'
import { checklistWords } from './checklistWords.ts'
import { ExportLink } from './ExportLink.tsx'

/** Every version there has been, newest first. */
export function VersionTable({
  items,
  onWithdraw,
}: {
  items: readonly VersionLine[]
  /** Null where that is not for the one who looks. */
  onWithdraw: ((version: string) => void) | null
}) {
  const words = useWords(checklistWords)
  return (
    <Scrollable label={words.allVersions}>
      <Table className={styles.table}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{words.version}</Table.HeaderCell>
            <Table.HeaderCell>{words.state}</Table.HeaderCell>
            <Table.HeaderCell>{words.summary}</Table.HeaderCell>
            <Table.HeaderCell>{words.points}</Table.HeaderCell>
            <Table.HeaderCell>{words.contentCode}</Table.HeaderCell>
            <Table.HeaderCell>{words.actions}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {items.map((line, at) => (
            <VersionRow
              key={line.version}
              line={line}
              before={items[at + 1]?.version}
              onWithdraw={onWithdraw}
            />
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

const colours = { 'in-force': 'success', published: 'neutral', withdrawn: 'warning' } as const

function VersionRow({
  line,
  before,
  onWithdraw,
}: {
  line: VersionLine
  /** The version it is compared with; the first has none. */
  before: string | undefined
  onWithdraw: ((version: string) => void) | null
}) {
  const words = useWords(checklistWords)
  const language = useLanguage()
  const { version, state, summary, points, hash, publishedAt, publishedBy, withdrawn, edition } = line
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link to="/sjekklister/$version" params={{ version }}>
          {version}
        </Link>
      </Table.HeaderCell>
      <Table.Cell>
        <Tag data-color={colours[state]}>{words.states[state]}</Tag>
        <span className={styles.under}>
          {publishedAt && publishedBy
            ? words.publishedBy(publishedBy, formatDate(publishedAt, language))
            : words.withRekkverk}
        </span>
      </Table.Cell>
      <Table.Cell className={styles.summary}>
        {summary}
        {withdrawn && (
          <span className={styles.under}>
            {words.withdrawnBy(withdrawn.by, formatDate(withdrawn.at, language), withdrawn.reason)}
          </span>
        )}
      </Table.Cell>
      <Table.Cell>{points}</Table.Cell>
      <Table.Cell>
        <ContentCode version={version} hash={hash} />
      </Table.Cell>
      <Table.Cell>
        <div className={styles.rowButtons}>
          {before && (
            <Button asChild variant="tertiary" data-size="sm">
              <Link
                to="/sjekklister/$version"
                params={{ version }}
                search={{ mot: before }}
                aria-label={words.whatChanged(before, version)}
              >
                {words.changes}
              </Link>
            </Button>
          )}
          <ExportLink version={version} />
          {onWithdraw && edition !== null && state !== 'withdrawn' && (
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={words.withdrawVersion(version)}
              onClick={() => onWithdraw(version)}
            >
              {words.withdraw}
            </Button>
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
