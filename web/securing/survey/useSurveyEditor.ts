import { useMemo, useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import { type Survey, type SurveyContent, surveyContentSchema } from '../../../geodata/model/survey.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { assumedEdges, type Edged } from '../../../geodata/securing/layout.ts'
import { judgeSurvey } from '../../../geodata/securing/surveyRules.ts'
import { ApiProblem, isProblem } from '../../api/failure.ts'
import { useLanguage } from '../../words/language.ts'
import { noErrors, type Refusal } from '../editor/refusal.ts'
import { useDraft } from '../editor/useDraft.ts'
import { withSurvey } from '../preview.ts'
import type { Secured } from '../securing.ts'
import { useSaveSurvey } from '../useSecuring.ts'
import { checkSurvey, type SurveyForm, surveyFormOf } from './surveyForm.ts'

/** A 412: the survey as it is stored now, and what this person meant to store. */
export interface SurveyConflict {
  current: Survey
  mine: SurveyContent
}

/** The survey of a thing while it is edited. Nothing typed is touched by a failure. */
export function useSurveyEditor({
  secured,
  thing,
  answer,
  isDrawing,
  onSaved,
}: {
  secured: Secured
  thing: Thing
  answer: SecuringAnswer
  isDrawing: boolean
  onSaved: () => void
}) {
  const language = useLanguage()
  const write = useSaveSurvey(secured)
  const edged = useMemo((): Edged => ({ ...thing, collection: secured.collection }), [thing, secured])
  const [revision, setRevision] = useState(answer.surveyRevision)
  const drafting = useDraft(() => surveyFormOf(firstContent(answer, edged), language), isDrawing)
  /** What the API said of a draft, for as long as it stands so. */
  const [refused, setRefused] = useState<Refusal<SurveyForm> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<unknown>(null)
  const [conflict, setConflict] = useState<SurveyConflict | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const { draft } = drafting

  const checked = useMemo(() => checkSurvey(draft, language), [draft, language])
  /** While something cannot be read, what could be read last is shown. */
  const [readable, setReadable] = useState(checked)
  if (checked.valid && checked !== readable) setReadable(checked)
  const preview = useMemo(
    () => (readable.valid ? withSurvey(answer, edged, readable.content) : answer),
    [answer, edged, readable],
  )

  const own = useMemo(() => {
    if (!checked.valid) return checked.errors
    const judged = judgeSurvey(checked.content, edged, dateInNorway(new Date()))
    return Object.fromEntries((judged.errors ?? []).map(({ field, message }) => [field, message[language]]))
  }, [checked, edged, language])

  const store = async (mine: SurveyContent, expected: number) => {
    setFailure(null)
    setRefused(null)
    try {
      await write.mutateAsync({ content: mine, revision: expected })
      setIsSaved(true)
      setConflict(null)
      // The page moves on after this render, when the guard of unsaved changes has seen that they are saved.
      setTimeout(onSaved)
    } catch (error) {
      if (isProblem(error, 'conflict') && error.current)
        return setConflict({ current: error.current as Survey, mine })
      const told = error instanceof ApiProblem ? error.fieldErrors : []
      setRefused({
        draft,
        errors: Object.fromEntries(told.map(({ field, message }) => [field, message])),
      })
      setFailure(told.length > 0 ? null : error)
      setAttempt((before) => before + 1)
    }
  }

  const save = async () => {
    setAttempt((before) => before + 1)
    if (checked.valid && Object.keys(own).length === 0) await store(checked.content, revision)
  }

  return {
    drafting,
    preview,
    errors: attempt === 0 ? noErrors : { ...own, ...(refused?.draft === draft && refused.errors) },
    attempt,
    failure,
    conflict,
    isDirty: !isSaved && drafting.canUndo,
    isBusy: write.isPending,
    save,
    keepMine: () => conflict && store(conflict.mine, conflict.current.revision),
    takeStored: () => {
      if (!conflict) return
      setRevision(conflict.current.revision)
      drafting.load(surveyFormOf(conflict.current, language))
      setConflict(null)
      setAttempt(0)
    },
  }
}

export type SurveyEditing = ReturnType<typeof useSurveyEditor>

/** What one begins with: the survey with the edges it has left out, or the edges that the line or outline gives. */
function firstContent({ survey, edges }: SecuringAnswer, thing: Edged): SurveyContent {
  if (survey) {
    const leftOut = edges.filter(({ code }) => survey.edges.every((edge) => edge.code !== code))
    return { ...survey, edges: [...survey.edges, ...leftOut] }
  }
  return surveyContentSchema.parse({ seenOn: dateInNorway(new Date()), edges: assumedEdges(thing) })
}
