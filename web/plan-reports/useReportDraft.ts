import { useState } from 'react'
import type { PlanReport, PlanReportDraft, PlanReportText } from '../../geodata/model/planReport.ts'
import { ApiProblem, isProblem } from '../api/failure.ts'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { planReportPageWords } from './planReportPageWords.ts'
import { usePlanReportWrites } from './planReports.ts'

/**
 * The words of a report while they are written. What is saved goes over the version that was seen; where somebody else saved
 * meanwhile, both are there to choose between, and nothing typed is lost.
 */
export function useReportDraft(read: PlanReport) {
  const words = useWords(planReportPageWords)
  const { change } = usePlanReportWrites()
  const [stored, setStored] = useState(read)
  const [draft, setDraft] = useState<PlanReportDraft>(draftOf(read))
  const [conflict, setConflict] = useState<PlanReport | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const isDirty = !isSame(draft, draftOf(stored))

  // Steps taken on this page (and what others did while nothing was being written) come in from outside.
  if (read.revision > stored.revision && !isDirty && !conflict) {
    setStored(read)
    setDraft(draftOf(read))
  }

  const send = async (ifMatch: number): Promise<PlanReport | null> => {
    setFailure(null)
    try {
      const saved = await change.mutateAsync({ id: stored.id, draft, ifMatch })
      setStored(saved)
      setDraft((now) => (isSame(now, draft) ? draftOf(saved) : now))
      setConflict(null)
      announce(words.saved)
      return saved
    } catch (error) {
      if (isProblem(error, 'conflict') && error.current) setConflict(error.current as PlanReport)
      else setFailure(error)
      return null
    }
  }
  return {
    stored,
    draft,
    isDirty,
    isBusy: change.isPending,
    conflict,
    failure,
    /** What is wrong with a field, by its path; the rest of a failure is told beside the button. */
    fieldErrors: failure instanceof ApiProblem ? failure.fieldErrors : [],
    setTitle: (title: string) => setDraft({ ...draft, title }),
    setText: (code: PlanReportText, text: string) =>
      setDraft({ ...draft, texts: { ...draft.texts, [code]: text } }),
    /** The report as it is stored afterwards; null where it could not be saved. */
    save: async (): Promise<PlanReport | null> => (isDirty ? send(stored.revision) : stored),
    keepMine: () => conflict && send(conflict.revision),
    takeStored: () => {
      if (!conflict) return
      setStored(conflict)
      setDraft(draftOf(conflict))
      setConflict(null)
    },
  }
}

export type ReportDraft = ReturnType<typeof useReportDraft>

function draftOf({ title, texts }: PlanReport): PlanReportDraft {
  return { title, texts }
}

/** A text that is empty is none, and spaces around are not kept. */
function isSame(one: PlanReportDraft, other: PlanReportDraft): boolean {
  const codes = [...Object.keys(one.texts), ...Object.keys(other.texts)] as PlanReportText[]
  return (
    one.title.trim() === other.title.trim() &&
    codes.every((code) => (one.texts[code] ?? '').trim() === (other.texts[code] ?? '').trim())
  )
}
