import {
  Alert,
  Button,
  Field,
  Heading,
  Label,
  Paragraph,
  Search,
  Select,
  Spinner,
} from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { actorGroups } from '../../../geodata/model/actionPlan.ts'
import { sayFailure } from '../../api/failure.ts'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { useDelayed } from '../../components/useDelayed.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useText, useWords } from '../../words/words.ts'
import { PlanTabs } from '../PlanTabs.tsx'
import { ActorForm } from './ActorForm.tsx'
import { ActorItem } from './ActorItem.tsx'
import styles from './Actors.module.css'
import { useActors } from './actors.ts'
import { type ActorsSearch, filterActors } from './actorsSearch.ts'
import { actorWords } from './actorWords.ts'

/** Those the plan names and others one works with: whom to ask for, and which help services they run. */
export function ActorsPage() {
  const words = useWords(actorWords)
  const shared = useWords()
  const text = useText()
  const mayWrite = useMay()('plan:write')
  const search = useSearch({ from: '/signed-in/handlingsplan/aktorer' })
  const list = useActors()
  const [isAdding, setIsAdding] = useState(false)
  usePageTitle(words.title)
  const shown = filterActors(list.data ?? [], search)
  return (
    <div className={page.page}>
      <PlanTabs />
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {mayWrite && !isAdding && (
          <Button variant="secondary" onClick={() => setIsAdding(true)}>
            <PlusIcon aria-hidden />
            {words.add}
          </Button>
        )}
      </div>
      <Paragraph className={page.narrow}>{words.lead}</Paragraph>
      {isAdding && <ActorForm actor={null} onDone={() => setIsAdding(false)} />}
      <ActorFilters search={search} />
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.data && (
        <p role="status" className={styles.quiet}>
          {list.data.length === 0 && words.none}
          {list.data.length > 0 && (shown.length === 0 ? words.noneMatch : words.count(shown.length))}
        </p>
      )}
      {actorGroups.codes.map((group) => {
        const ofGroup = shown.filter((actor) => actor.group === group)
        if (ofGroup.length === 0) return null
        return (
          <section key={group} className={styles.group} aria-label={text(actorGroups.labels[group])}>
            <Heading level={2} data-size="sm">
              {text(actorGroups.labels[group])}
            </Heading>
            <ul className={styles.list}>
              {ofGroup.map((actor) => (
                <ActorItem key={actor.id} actor={actor} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function ActorFilters({ search: { q, group } }: { search: ActorsSearch }) {
  const words = useWords(actorWords)
  const text = useText()
  const navigate = useNavigate({ from: '/handlingsplan/aktorer' })
  const [typed, setTyped] = useState(q ?? '')
  const change = (changes: ActorsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  useDelayed(typed, 250, (settled) => change({ q: settled.trim() || undefined }))
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <Field>
        <Label>{words.search}</Label>
        <Search>
          <Search.Input value={typed} onChange={(event) => setTyped(event.target.value)} />
          <Search.Clear onClick={() => setTyped('')} />
        </Search>
      </Field>
      <Field>
        <Label>{words.group}</Label>
        <Select
          value={group ?? ''}
          onChange={(event) =>
            change({ group: actorGroups.codes.find((code) => code === event.target.value) })
          }
        >
          <Select.Option value="">{words.all}</Select.Option>
          {actorGroups.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(actorGroups.labels[code])}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </search>
  )
}
