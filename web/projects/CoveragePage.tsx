import { Alert, Field, Heading, Input, Label, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { projectKinds } from '../../geodata/model/project.ts'
import { type Coverage, coverageParts } from '../../geodata/projects/coverage.ts'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { Disclosures } from '../checks/Disclosure.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Coverage.module.css'
import { CoverageFigure } from './CoverageFigure.tsx'
import { useCoverage } from './coverage.ts'
import { type CoverageSearch, readCoverageSearch } from './coverageSearch.ts'
import { coverageWords } from './coverageWords.ts'
import { useDuty } from './useDuty.ts'

/** Measure 3.1.8 in figures, each with what it means and the projects behind it. */
export function CoveragePage() {
  const words = useWords(coverageWords)
  usePageTitle(words.title)
  return useMay()('checks:read') ? <CoverageOfPeriod /> : <NotYourRole title={words.title} />
}

function CoverageOfPeriod() {
  const words = useWords(coverageWords)
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/prosjekter/dekning' })
  const navigate = useNavigate({ from: '/prosjekter/dekning' })
  const { data, error, isPending } = useCoverage(search)
  const change = (changes: CoverageSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph className={styles.lead}>{words.lead}</Paragraph>
      <div className={styles.period}>
        <Day label={words.from} value={search.from ?? data?.from} onChange={(from) => change({ from })} />
        <Day label={words.to} value={search.to ?? data?.to} onChange={(to) => change({ to })} />
      </div>
      {data && data.to < data.from && <Alert data-color="warning">{words.backwards}</Alert>}
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {isPending && <Spinner aria-label={shared.loading} />}
      {data && <Figures coverage={data} search={search} onChange={change} />}
    </div>
  )
}

function Figures({
  coverage,
  search,
  onChange,
}: {
  coverage: Coverage
  search: CoverageSearch
  onChange: (changes: CoverageSearch) => void
}) {
  const words = useWords(coverageWords)
  const text = useText()
  const language = useLanguage()
  const kinds = useDuty().data?.value.kinds ?? []
  const { whole, parts, today } = coverage
  return (
    <>
      <div className={styles.whole}>
        <p role="status" className={styles.headline}>
          {whole === 0 ? words.nothing : words.headline(parts.in_time, whole)}
        </p>
        <Disclosures
          items={[
            {
              question: words.what,
              answer: (
                <p className={styles.means}>
                  {words.wholeMeans(kinds.map((kind) => text(projectKinds.labels[kind])).join(', '))}{' '}
                  <Link to="/innstillinger/sjekkplikt">{words.toDuty}</Link>
                </p>
              ),
            },
          ]}
        />
      </div>
      <ul className={styles.figures}>
        {coverageParts.codes.map((part) => (
          <CoverageFigure
            key={part}
            part={part}
            coverage={coverage}
            period={search}
            isOpen={search.part === part}
            onToggle={() => onChange({ part: search.part === part ? undefined : part })}
          />
        ))}
      </ul>
      <p className={styles.quiet}>{words.counted(formatDate(today, language))}</p>
    </>
  )
}

function Day({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
}) {
  return (
    <Field>
      <Label>{label}</Label>
      <Input
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(readCoverageSearch({ from: event.target.value }).from)}
      />
    </Field>
  )
}
