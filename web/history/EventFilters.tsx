import { Alert, Button, Field, Input, Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryKeys } from '../api/queryKeys.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './EventsPage.module.css'
import { eventSubjects, subjectName } from './eventSubjects.ts'
import { listPeople } from './events.ts'
import { type EventsSearch, readEventsSearch } from './eventsSearch.ts'
import { eventWords } from './eventWords.ts'
import { ThingFilter } from './ThingFilter.tsx'

/** What the feed is narrowed to; every choice is in the address bar. */
export function EventFilters({
  search,
  thingName,
  onChange,
}: {
  search: EventsSearch
  /** The name of the chosen thing, where an event shown tells it. */
  thingName: string | null
  onChange: (changes: EventsSearch) => void
}) {
  const words = useWords(eventWords)
  const text = useText()
  const people = useQuery({
    queryKey: [...queryKeys.events, 'people'],
    queryFn: ({ signal }) => listPeople(signal),
  })
  const names = people.data?.items ?? []
  const { subject, by, from, to } = search
  const isFiltered = Object.values(search).some(Boolean)
  // A name in the address bar is shown though nobody of that name has done anything.
  const known = by && !names.includes(by) ? [by, ...names] : names
  return (
    <search className={styles.filterArea} aria-label={words.filters}>
      <div className={styles.filters}>
        <Choice
          label={words.subject}
          value={subject}
          onChange={(value) => onChange({ subject: readEventsSearch({ subject: value }).subject })}
        >
          <Select.Option value="">{words.everything}</Select.Option>
          {eventSubjects.map((one) => (
            <Select.Option key={one} value={one}>
              {text(subjectName(one))}
            </Select.Option>
          ))}
        </Choice>
        <Choice label={words.person} value={by} onChange={(value) => onChange({ by: value || undefined })}>
          <Select.Option value="">{words.everyone}</Select.Option>
          {known.map((name) => (
            <Select.Option key={name} value={name}>
              {name}
            </Select.Option>
          ))}
        </Choice>
        <Day
          label={words.from}
          value={from}
          latest={to}
          onChange={(value) => onChange({ from: readEventsSearch({ from: value }).from })}
        />
        <Day
          label={words.to}
          value={to}
          earliest={from}
          onChange={(value) => onChange({ to: readEventsSearch({ to: value }).to })}
        />
        <ThingFilter chosen={search.thing} name={thingName} onChoose={(thing) => onChange({ thing })} />
      </div>
      {from && to && to < from && <Alert data-color="warning">{words.backwards}</Alert>}
      {isFiltered && (
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() =>
              onChange({
                subject: undefined,
                by: undefined,
                from: undefined,
                to: undefined,
                thing: undefined,
              })
            }
          >
            {words.clear}
          </Button>
        </div>
      )}
    </search>
  )
}

function Choice({
  label,
  value,
  onChange,
  children,
}: {
  label: string
  value: string | undefined
  onChange: (value: string) => void
  children: ReactNode
}) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </Field>
  )
}

function Day({
  label,
  value,
  earliest,
  latest,
  onChange,
}: {
  label: string
  value: string | undefined
  earliest?: string
  latest?: string
  onChange: (value: string) => void
}) {
  return (
    <Field>
      <Label>{label}</Label>
      <Input
        type="date"
        value={value ?? ''}
        min={earliest}
        max={latest}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
