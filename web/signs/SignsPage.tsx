import { Button, Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import styles from './Signs.module.css'
import { SignsBoard } from './SignsBoard.tsx'
import { SignsControls } from './SignsControls.tsx'
import { SignsList } from './SignsList.tsx'
import { SignsMap } from './SignsMap.tsx'
import { SignTabs } from './SignTabs.tsx'
import { useSignsInUse } from './signRows.ts'
import { filterOf, readSignsSearch, type SignsSearch } from './signsSearch.ts'
import { signsWords } from './signsWords.ts'

/** Every help sign by state, as a board, a list or a map. */
export function SignsPage() {
  const words = useWords(signsWords)
  const may = useMay()
  const search = useSearch({ from: '/signed-in/skilt' })
  const navigate = useNavigate({ from: '/skilt' })
  usePageTitle(words.title)
  const filter = filterOf(search, may('sign-work:read'))
  const isEmpty = useSignsInUse().data?.total === 0
  const change = (changes: SignsSearch) =>
    void navigate({
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    })
  const show = search.show ?? 'board'
  return (
    <div className={`${page.page} ${styles.page}`}>
      <SignTabs />
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title}
        </Heading>
        {!isEmpty && (
          <ToggleGroup
            data-toggle-group={words.views}
            data-size="sm"
            value={show}
            onChange={(next) => change({ show: readSignsSearch({ show: next }).show })}
          >
            <ToggleGroup.Item value="board">{words.board}</ToggleGroup.Item>
            <ToggleGroup.Item value="list">{words.list}</ToggleGroup.Item>
            <ToggleGroup.Item value="map">{words.map}</ToggleGroup.Item>
          </ToggleGroup>
        )}
      </div>
      {isEmpty ? (
        <NoSigns />
      ) : (
        <>
          <SignsControls search={search} filter={filter} onChange={change} />
          {show === 'board' && (
            <SignsBoard filter={filter} chosen={search.column} onChoose={(column) => change({ column })} />
          )}
          {show === 'list' && <SignsList filter={filter} />}
          {show === 'map' && <SignsMap filter={filter} />}
        </>
      )}
    </div>
  )
}

function NoSigns() {
  const words = useWords(signsWords)
  const may = useMay()
  const mayWrite = may('signs:write')
  return (
    <>
      <Paragraph data-size="lg" className={page.narrow}>
        {mayWrite ? words.none : words.noneReading}
      </Paragraph>
      {mayWrite && (
        <div className={page.actions}>
          <Button asChild>
            <Link to="/skilt/vurderinger">{words.toNeeds}</Link>
          </Button>
          <Button asChild variant="secondary">
            <Link to="/kart" search={{ tab: 'signs', mode: 'new' }}>
              {words.register}
            </Link>
          </Button>
        </div>
      )}
    </>
  )
}
