import { Button, Field, Input, Label, Select } from '@digdir/designsystemet-react'
import { addDays, dateInNorway } from '../../geodata/model/calendar.ts'
import { useWords } from '../words/words.ts'
import styles from './FollowUps.module.css'
import { type FollowUpSearch, readFollowUpSearch } from './followUpSearch.ts'
import { followUpWords } from './followUpWords.ts'
import { useResponsible } from './useFollowUps.ts'

/** What the list is narrowed to; every choice is in the address bar. */
export function FollowUpFilters({
  search,
  onChange,
}: {
  search: FollowUpSearch
  onChange: (changes: FollowUpSearch) => void
}) {
  const words = useWords(followUpWords)
  const { state, responsible, due } = search
  const names = useResponsible().data?.items ?? []
  // A name in the address bar is shown though nothing is written on it.
  const known = responsible && !names.includes(responsible) ? [responsible, ...names] : names
  const yesterday = addDays(dateInNorway(new Date()), -1)
  const isFiltered = Object.values(search).some(Boolean)
  return (
    <search className={styles.section} aria-label={words.filters}>
      <div className={styles.filters}>
        <Field>
          <Label>{words.state}</Label>
          <Select
            value={state ?? ''}
            onChange={(event) => onChange({ state: readFollowUpSearch({ state: event.target.value }).state })}
          >
            <Select.Option value="">{words.open}</Select.Option>
            <Select.Option value="closed">{words.closedState}</Select.Option>
            <Select.Option value="all">{words.all}</Select.Option>
          </Select>
        </Field>
        <Field>
          <Label>{words.responsible}</Label>
          <Select
            value={responsible ?? ''}
            onChange={(event) => onChange({ responsible: event.target.value || undefined })}
          >
            <Select.Option value="">{words.everyone}</Select.Option>
            {known.map((name) => (
              <Select.Option key={name} value={name}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{words.dueBy}</Label>
          <Input
            type="date"
            value={due ?? ''}
            onChange={(event) => onChange({ due: readFollowUpSearch({ due: event.target.value }).due })}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => onChange({ state: undefined, due: yesterday })}
        >
          {words.onlyOverdue}
        </Button>
        {isFiltered && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange({ state: undefined, responsible: undefined, due: undefined })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  )
}
