import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SignNeed, SignNeedContent } from '../../geodata/model/signNeed.ts'
import { ApiProblem, isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { type Remarks, remarksFrom, remarksOn } from '../sites/remarks.ts'
import { useWords } from '../words/words.ts'
import { namePlace } from './namePlace.ts'
import { contentOf, draftFrom, type Missing, type NeedDraft } from './needDraft.ts'
import { useNeedStep } from './signNeeds.ts'
import { signNeedWords } from './signNeedWords.ts'

/** The form of an assessment: what is typed stays through every failure, and remarks on the reason stop the first attempt. */
export function useNeedForm(
  before: SignNeed | null,
  start: Partial<SignNeedContent>,
  onSaved: (need: SignNeed) => void,
) {
  const words = useWords(signNeedWords)
  const [opened] = useState(() => draftFrom(start, dateInNorway(new Date())))
  const [draft, setDraft] = useState(opened)
  const [hasTried, setHasTried] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const [askedAbout, setAskedAbout] = useState<string | null>(null)
  const step = useNeedStep()

  const refusals = step.error instanceof ApiProblem ? step.error.fieldErrors : []
  const told = remarksFrom(refusals)
  const isNew = draft.reason !== opened.reason || !before
  const own: Remarks = isNew ? remarksOn({ reason: draft.reason }) : {}
  const remarks = own.reason || askedAbout !== draft.reason ? own : told.remarks
  const conflict = isProblem(step.error, 'conflict') ? (step.error.current as SignNeed) : null
  const judged = contentOf(draft)
  const said: Record<Missing, string> = {
    place: words.placeMissing,
    outcome: words.outcomeMissing,
    reason: words.reasonMissing,
    responsible: words.responsibleMissing,
    assessedOn: words.dateMissing,
  }
  const missing = hasTried && 'missing' in judged ? judged.missing.map((field) => [field, said[field]]) : []
  const refused = told.others.map(({ field, message }) => [field.split('.')[0], message])
  const errors: Readonly<Record<string, string | undefined>> = Object.fromEntries([...refused, ...missing])

  const send = (textConfirmed: boolean) => {
    setHasTried(true)
    if ('missing' in judged) return
    if (remarks.reason && !textConfirmed) return setAskedAbout(draft.reason)
    step.mutate(
      { do: 'save', before: conflict ?? before, content: judged.content, textConfirmed },
      {
        onSuccess: (saved) => {
          if (!saved) return
          notify({ text: words.saved(namePlace(saved) ?? words.unnamed) })
          setIsSaved(true)
          // After this render, when the guard of unsaved changes has seen that they are saved.
          setTimeout(() => onSaved(saved))
        },
        onError: () => setAskedAbout(draft.reason),
      },
    )
  }
  return {
    draft,
    errors,
    remarks,
    conflict,
    isAsking: remarks.reason !== undefined && askedAbout === draft.reason,
    isSending: step.isPending,
    isDirty: JSON.stringify(draft) !== JSON.stringify(opened) && !isSaved,
    /** What no field tells. */
    failure: refusals.length > 0 ? null : step.error,
    change: (changes: Partial<NeedDraft>) => setDraft({ ...draft, ...changes }),
    submit: () => send(false),
    confirm: () => send(true),
  }
}
