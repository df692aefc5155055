import { Field, Label, Search, Select } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { CodeList } from '../../geodata/model/codes.ts'
import { projectKinds, projectStatuses } from '../../geodata/model/project.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './ProjectsPage.module.css'
import { type ProjectsSearch, readProjectsSearch } from './projectsSearch.ts'
import { projectWords } from './projectWords.ts'

const typingPauseMilliseconds = 250

interface Props {
  search: ProjectsSearch
  onChange: (changes: ProjectsSearch) => void
}

export function ProjectFilters({ search, onChange }: Props) {
  const words = useWords(projectWords)
  return (
    <search className={styles.filters}>
      <SearchWords
        key={search.q === undefined ? 'empty' : 'filled'}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q })}
      />
      <CodeChoice
        label={words.kind}
        list={projectKinds}
        value={search.kind}
        onChange={(kind) => onChange({ kind: readProjectsSearch({ kind }).kind })}
      />
      <CodeChoice
        label={words.status}
        list={projectStatuses}
        value={search.status}
        onChange={(status) => onChange({ status: readProjectsSearch({ status }).status })}
      />
      <Field>
        <Label>{words.sort}</Label>
        <Select
          value={search.sort ?? 'updated'}
          onChange={(event) => onChange({ sort: readProjectsSearch({ sort: event.target.value }).sort })}
        >
          <Select.Option value="updated">{words.sortUpdated}</Select.Option>
          <Select.Option value="name">{words.sortName}</Select.Option>
        </Select>
      </Field>
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

function CodeChoice<Code extends string>({
  label,
  list,
  value,
  onChange,
}: {
  label: string
  list: CodeList<Code>
  value: Code | undefined
  onChange: (code: string) => void
}) {
  const words = useWords(projectWords)
  const text = useText()
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{words.all}</Select.Option>
        {list.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {text(list.labels[code])}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
