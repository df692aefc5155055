import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import type { ThingOf } from '../api/things.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { nameOf } from '../register/summary.ts'
import { Suggestions } from '../suggestions/Suggestions.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { EdgeMap } from './EdgeMap.tsx'
import { ExtentPage } from './extent/ExtentPage.tsx'
import { newSafeguardId } from './preview.ts'
import { ReadingColumn } from './ReadingColumn.tsx'
import styles from './Securing.module.css'
import { SecuringHead } from './SecuringHead.tsx'
import type { Secured } from './securing.ts'
import type { SecuringSearch } from './securingSearch.ts'
import { securingWords } from './securingWords.ts'
import { OtherDayReading } from './side-view/OtherDayReading.tsx'
import { SideView } from './side-view/SideView.tsx'
import { StateOnDate } from './side-view/StateOnDate.tsx'
import { SurveyEditor } from './survey/SurveyEditor.tsx'

/** The page: head and map stay, beside them what is registered or the editor of it. Head and map show what the editor comes to. */
export function SecuringOfThing({
  secured,
  thing,
  answer,
}: {
  secured: Secured
  thing: ThingOf<Secured['collection']>
  answer: SecuringAnswer
}) {
  const words = useWords(securingWords)
  const language = useLanguage()
  const may = useMay()
  const search = useSearch({ from: '/signed-in/sikring/$collection/$id' })
  const navigate = useNavigate({ from: '/sikring/$collection/$id' })
  const [preview, setPreview] = useState<SecuringAnswer | null>(null)
  const name = nameOf(thing.properties as Record<string, unknown>, language)
  usePageTitle(words.title(name))

  const open = (next: SecuringSearch) => void navigate({ search: next })
  const mode =
    (search.mode === 'survey' && may('securing:write')) ||
    (search.mode === 'extent' && may('safeguards:write'))
      ? search.mode
      : undefined
  const isOtherDay = search.dato !== undefined
  const shown = (mode && preview) ?? answer
  const side = useRef<HTMLDivElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    // Back from an editor one reads on where it was; the button that led there has been drawn anew.
    if (wasEditing.current && !mode) side.current?.focus()
    wasEditing.current = mode !== undefined
  }, [mode])
  const editing = { secured, thing, answer, onPreview: setPreview, onDone: () => open({}) }
  return (
    <div className={`${page.page} ${styles.wide}`}>
      <SecuringHead name={name} thing={thing} answer={answer} />
      {!mode && (
        <StateOnDate
          secured={secured}
          answer={answer}
          date={search.dato}
          onDate={(dato) => void navigate({ search: { dato }, replace: true, resetScroll: false })}
        />
      )}
      <SideView securing={shown} />
      <div className={styles.columns}>
        <div className={styles.side} ref={side} tabIndex={-1}>
          {mode === 'survey' && <SurveyEditor {...editing} />}
          {mode === 'extent' && <ExtentPage {...editing} search={search} onOpen={open} />}
          {!mode && isOtherDay && <OtherDayReading answer={answer} />}
          {!mode && !isOtherDay && <ReadingColumn secured={secured} answer={answer} onOpen={open} />}
        </div>
        <EdgeMap
          {...{ secured, thing, shown }}
          editedId={mode === 'extent' ? (search.id ?? newSafeguardId) : undefined}
        />
      </div>
      {!mode && !isOtherDay && <Suggestions collection={secured.collection} id={secured.id} />}
    </div>
  )
}
