import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { Disclosures } from '../checks/Disclosure.tsx'
import { SourceList } from '../checks/SourceList.tsx'
import { ShowMore } from '../components/ShowMore.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SecuringTabs } from '../securing/SecuringTabs.tsx'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { FilterChips } from './FilterChips.tsx'
import { NothingListed } from './NothingListed.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import styles from './Worklist.module.css'
import { WorklistCards } from './WorklistCards.tsx'
import { WorklistControls } from './WorklistControls.tsx'
import { WorklistKinds } from './WorklistKinds.tsx'
import { WorklistTable } from './WorklistTable.tsx'
import { useWorklist } from './worklist.ts'
import { understand, type WorklistSearch } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

/** Norway's and Switzerland's studies of what is secured in part (research.md 2.1). */
const sources = ['S08', 'S21'] as const

/** Bridges, buildings and structures by plain facts, in the order the user chooses. */
export function WorklistPage() {
  const words = useWords(worklistWords)
  const mayRead = useMay()('securing:read')
  usePageTitle(words.title)
  return mayRead ? <Worklist /> : <NotYourRole title={words.title} />
}

function Worklist() {
  const words = useWords(worklistWords)
  const shared = useWords()
  const language = useLanguage()
  const search = useSearch({ from: '/signed-in/sikring' })
  const navigate = useNavigate({ from: '/sikring' })
  const choice = understand(search)
  const list = useWorklist(choice)
  const lines = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const isNarrowed = choice.narrowed.length > 0 || choice.q !== undefined
  const change = (changes: WorklistSearch) =>
    void navigate({
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={`${page.page} ${styles.page}`}>
      <SecuringTabs />
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph className={page.narrow}>{words.lead}</Paragraph>
      <div className={styles.why}>
        <Disclosures
          items={[
            {
              question: words.whyPartial,
              answer: (
                <div className={page.narrow}>
                  <p>{words.whyPartialText}</p>
                  <SourceList codes={sources} />
                </div>
              ),
            },
          ]}
        />
      </div>
      <WorklistKinds current={choice.collection} />
      <WorklistControls search={search} choice={choice} onChange={change} />
      {choice.dropped.length > 0 && (
        <Alert data-color="warning">{words.dropped(choice.dropped.join(', '))}</Alert>
      )}
      <FilterChips choice={choice} onChange={change} />
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <div className={styles.standing}>
          <p role="status" className={styles.count}>
            {words.count(formatNumber(total, language), total === 1)}
            {choice.collection === 'buildings' && !isNarrowed && total > 0 && `. ${words.buildingsHelp}`}
          </p>
          {total > 0 && <TakeAlong choice={choice} />}
        </div>
      )}
      {list.isSuccess && total === 0 && (
        <NothingListed collection={choice.collection} isNarrowed={isNarrowed} />
      )}
      {lines.length > 0 && (
        <>
          <WorklistTable lines={lines} choice={choice} onSort={change} />
          <WorklistCards lines={lines} choice={choice} />
        </>
      )}
      <ShowMore list={list} />
    </div>
  )
}
