import { Alert, Button, Heading, Spinner, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type Coverage, type CoveragePart, coverageParts } from '../../geodata/projects/coverage.ts'
import { sayFailure } from '../api/failure.ts'
import { Disclosures } from '../checks/Disclosure.tsx'
import { ShowMore } from '../components/ShowMore.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Coverage.module.css'
import { type Period, useCoveredProjects } from './coverage.ts'
import { coverageWords } from './coverageWords.ts'
import { projectWords } from './projectWords.ts'
import { StageTag } from './StageTag.tsx'

interface Props {
  part: CoveragePart
  coverage: Coverage
  period: Period
  isOpen: boolean
  onToggle: () => void
}

/** One figure: the number, what it means in words, and the projects behind it. */
export function CoverageFigure({ part, coverage, period, isOpen, onToggle }: Props) {
  const words = useWords(coverageWords)
  const text = useText()
  const count = coverage.parts[part]
  const { undatedSigned } = coverage
  return (
    <li className={styles.figure}>
      <div className={styles.figureHead}>
        <Heading level={2} data-size="2xs">
          <span className={styles.number}>{count}</span> {text(coverageParts.labels[part])}
        </Heading>
        {count > 0 && (
          <Button variant="tertiary" data-size="sm" aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? words.hide : words.show(count)}
          </Button>
        )}
      </div>
      <Disclosures
        items={[
          {
            question: words.what,
            answer: (
              <p className={styles.means}>
                {words.means[part]}{' '}
                {part === 'undated' && undatedSigned > 0 && words.undatedSigned(undatedSigned)}
              </p>
            ),
          },
        ]}
      />
      {isOpen && count > 0 && <CoveredProjects part={part} period={period} />}
    </li>
  )
}

function CoveredProjects({ part, period }: Pick<Props, 'part' | 'period'>) {
  const words = useWords(coverageWords)
  const list = useWords(projectWords)
  const shared = useWords()
  const language = useLanguage()
  const projects = useCoveredProjects(period, part)
  const day = (date: string | null) => date && formatDate(date, language)
  if (projects.isPending) return <Spinner aria-label={shared.loading} data-size="sm" />
  if (projects.isError) return <Alert data-color="danger">{sayFailure(projects.error)}</Alert>
  return (
    <>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{list.name}</Table.HeaderCell>
            <Table.HeaderCell>{list.check}</Table.HeaderCell>
            <Table.HeaderCell className={styles.wide}>{words.registered}</Table.HeaderCell>
            <Table.HeaderCell>{words.due}</Table.HeaderCell>
            <Table.HeaderCell className={styles.wide}>{words.signed}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {projects.data.pages
            .flatMap(({ items }) => items)
            .map(({ id, name, stage, registeredOn, dueOn, firstSignedOn }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row" className={styles.name}>
                  <Link to="/prosjekter/$id" params={{ id }}>
                    {name}
                  </Link>
                </Table.HeaderCell>
                <Table.Cell>
                  <StageTag stage={stage} />
                </Table.Cell>
                <Table.Cell className={styles.wide}>{day(registeredOn)}</Table.Cell>
                <Table.Cell>{day(dueOn)}</Table.Cell>
                <Table.Cell className={styles.wide}>{day(firstSignedOn)}</Table.Cell>
              </Table.Row>
            ))}
        </Table.Body>
      </Table>
      <ShowMore list={projects} />
    </>
  )
}
