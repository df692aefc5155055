import { Button, Field, Label, Search, Select } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { CodeList } from '../../geodata/model/codes.ts'
import { projectKinds, projectPhases, projectStatuses } from '../../geodata/model/project.ts'
import { projectStages } from '../../geodata/model/stage.ts'
import { dueFilters } from '../../geodata/projects/due.ts'
import { overviewSorts } from '../../geodata/projects/overview.ts'
import { useMay } from '../app/session.ts'
import { useText, useWords } from '../words/words.ts'
import { listWords } from './listWords.ts'
import { useResponsibleUnits } from './overview.ts'
import styles from './ProjectsPage.module.css'
import { filtersOf, type ProjectsSearch, readProjectsSearch } from './projectsSearch.ts'
import { projectWords } from './projectWords.ts'

const typingPauseMilliseconds = 250

interface Props {
  search: ProjectsSearch
  onChange: (changes: ProjectsSearch) => void
}

/** What list and board are narrowed to; every choice is in the address bar. */
export function ProjectFilters({ search, onChange }: Props) {
  const words = useWords(projectWords)
  const list = useWords(listWords)
  const withCheck = useMay()('checks:read')
  const isBoard = search.view === 'board'
  const [isOpen, setOpen] = useState(false)
  const { q: _, stage, ...rest } = filtersOf(search, withCheck)
  const chosen = Object.values({ ...rest, stage: isBoard ? undefined : stage }).filter(Boolean).length
  const cleared: ProjectsSearch = {
    q: undefined,
    kind: undefined,
    phase: undefined,
    status: undefined,
    stage: undefined,
    responsible: undefined,
    due: undefined,
  }
  const choice = <Code extends string>(name: keyof ProjectsSearch, label: string, codes: CodeList<Code>) => (
    <CodeChoice
      label={label}
      list={codes}
      value={search[name] as Code | undefined}
      onChange={(code) => onChange({ [name]: readProjectsSearch({ [name]: code })[name] })}
    />
  )
  return (
    <search className={styles.filters}>
      <SearchWords
        key={search.q === undefined ? 'empty' : 'filled'}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q })}
      />
      <Button
        variant="secondary"
        className={styles.opener}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {list.narrow(chosen)}
      </Button>
      <div className={styles.choices} data-open={isOpen || undefined}>
        {choice('kind', words.kind, projectKinds)}
        {choice('phase', words.phase, projectPhases)}
        {choice('status', words.status, projectStatuses)}
        {withCheck && !isBoard && choice('stage', list.stage, projectStages)}
        {withCheck && choice('due', list.due, dueFilters)}
        <UnitChoice value={search.responsible} onChange={(responsible) => onChange({ responsible })} />
      </div>
      {!isBoard && <SortChoice search={search} onChange={onChange} />}
      {(chosen > 0 || search.q) && (
        <Button variant="tertiary" data-size="sm" onClick={() => onChange(cleared)}>
          {list.clearFilters}
        </Button>
      )}
    </search>
  )
}

/** Searches when the typing pauses, so that the list does not flicker at every letter. */
function SearchWords({ value, onChange }: { value: string; onChange: (words: string | undefined) => void }) {
  const words = useWords(projectWords)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange(typed.trim() || undefined), typingPauseMilliseconds)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <Field className={styles.searchWords}>
      <Label>{words.searchLabel}</Label>
      <Search>
        <Search.Input value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Search>
    </Field>
  )
}

interface ChoiceProps {
  label: string
  value: string | undefined
  onChange: (value: string) => void
}

function Choice({ label, value, onChange, children }: ChoiceProps & { children: ReactNode }) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </Field>
  )
}

function CodeChoice<Code extends string>({ list, ...choice }: ChoiceProps & { list: CodeList<Code> }) {
  const words = useWords(projectWords)
  const text = useText()
  return (
    <Choice {...choice}>
      <Select.Option value="">{words.all}</Select.Option>
      {list.codes.map((code) => (
        <Select.Option key={code} value={code}>
          {text(list.labels[code])}
        </Select.Option>
      ))}
    </Choice>
  )
}

function UnitChoice({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (unit: string | undefined) => void
}) {
  const words = useWords(listWords)
  const units = useResponsibleUnits().data?.items ?? []
  // A unit in the address bar is shown though no project names it any more.
  const known = value && !units.includes(value) ? [value, ...units] : units
  return (
    <Choice label={words.responsible} value={value} onChange={(unit) => onChange(unit || undefined)}>
      <Select.Option value="">{words.everyone}</Select.Option>
      {known.map((unit) => (
        <Select.Option key={unit} value={unit}>
          {unit}
        </Select.Option>
      ))}
    </Choice>
  )
}

/** On a phone, where the heads that sort the table are out of sight. */
function SortChoice({ search, onChange }: Props) {
  const words = useWords(projectWords)
  const list = useWords(listWords)
  const withCheck = useMay()('checks:read')
  const labels = {
    updated: list.sortUpdated,
    name: list.sortName,
    due: list.sortDue,
    stage: list.sortStage,
  }
  return (
    <div className={styles.phoneOnly}>
      <Choice
        label={words.sort}
        value={search.sort ?? 'updated'}
        onChange={(sort) => onChange({ sort: readProjectsSearch({ sort }).sort, order: undefined })}
      >
        {overviewSorts
          .filter((sort) => withCheck || sort !== 'stage')
          .map((sort) => (
            <Select.Option key={sort} value={sort}>
              {labels[sort]}
            </Select.Option>
          ))}
      </Choice>
    </div>
  )
}
