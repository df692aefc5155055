import { Button, Chip, Search } from '@digdir/designsystemet-react'
import { FunnelIcon } from '@navikt/aksel-icons'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import { useMay } from '../app/session.ts'
import { useDelayed } from '../components/useDelayed.ts'
import { ViewsMenu } from '../views/ViewsMenu.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { SignFilters } from './SignFilters.tsx'
import styles from './Signs.module.css'
import { sayFilter } from './sayFilter.ts'
import { useSignsInUse } from './signRows.ts'
import { choiceToSave, openSaved, type SignsSearch, withoutFilters } from './signsSearch.ts'
import { signsWords } from './signsWords.ts'

interface Props {
  search: SignsSearch
  filter: SignFilter
  onChange: (changes: SignsSearch) => void
}

/** Search, filters and saved views of the board, the list and the map alike. */
export function SignsControls({ search, filter, onChange }: Props) {
  const words = useWords(signsWords)
  const language = useLanguage()
  const may = useMay()
  const panelId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const inUse = useSignsInUse().data
  const said = sayFilter(filter, new Map(inUse?.messages), language)
  return (
    <div className={styles.controls}>
      <div className={styles.controlRow}>
        <SignSearch key={`${search.view} ${search.q === undefined}`} q={search.q} onChange={onChange} />
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setIsOpen(!isOpen)}
        >
          <FunnelIcon aria-hidden />
          {words.narrow(said.filter(({ name }) => name !== 'q').length)}
        </Button>
        {may('views:read') && <SignViews search={search} />}
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <SignFilters filter={filter} inUse={inUse} onChange={onChange} />}
      </div>
      {said.length > 0 && (
        <ul className={styles.chips} aria-label={words.chosen}>
          {said.map(({ name, said: text }) => (
            <li key={name}>
              <Chip.Removable
                data-wrap="wrap"
                aria-label={words.removeFilter(text)}
                onClick={() =>
                  onChange({ [name]: undefined, ...(name === 'thing' && { collection: undefined }) })
                }
              >
                {text}
              </Chip.Removable>
            </li>
          ))}
          {said.length > 1 && (
            <li>
              <Button variant="tertiary" data-size="sm" onClick={() => onChange(withoutFilters)}>
                {words.clear}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function SignSearch({ q, onChange }: { q: string | undefined; onChange: Props['onChange'] }) {
  const words = useWords(signsWords)
  const [typed, setTyped] = useState(q ?? '')
  useDelayed(typed, 250, (settled) => onChange({ q: settled.trim() || undefined }))
  return (
    <Search className={styles.search}>
      <Search.Input
        aria-label={words.search}
        placeholder={words.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Search.Clear onClick={() => setTyped('')} />
    </Search>
  )
}

function SignViews({ search }: { search: SignsSearch }) {
  const navigate = useNavigate({ from: '/skilt' })
  return (
    <ViewsMenu
      subject="signs"
      openId={search.view}
      choice={choiceToSave(search)}
      onOpen={({ id, choice }) => {
        const opened = openSaved(choice)
        void navigate({ search: { ...opened.search, view: id }, resetScroll: false })
        return opened.dropped
      }}
      onMark={(id) =>
        void navigate({ search: (before) => ({ ...before, view: id }), replace: true, resetScroll: false })
      }
    />
  )
}
