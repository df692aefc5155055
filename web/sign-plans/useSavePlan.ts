import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SignPlan } from '../../geodata/model/signPlan.ts'
import { isProblem } from '../api/failure.ts'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import type { PlanDraft } from './planDraft.ts'
import { plannerWords } from './plannerWords.ts'
import { outcomeOf } from './planOutcome.ts'
import type { Planner } from './usePlanner.ts'
import { useSignPlanWrites } from './useSignPlans.ts'

/** What of a stored plan is worked on. */
export function draftOf(plan: SignPlan): PlanDraft {
  const { name, place, settings, addedWays, closedAt, forbidden, counts, signs, note } = plan
  return { name, place, settings, addedWays, closedAt, forbidden, counts, signs, note }
}

/** Saves a plan as it stands with what it comes to. On a conflict both versions are there to choose between. */
export function useSavePlan(read: SignPlan, planner: Planner) {
  const words = useWords(plannerWords)
  const { change } = useSignPlanWrites()
  const { drafting, solution, judgement, around } = planner
  /** The version that was read or saved last, and the draft as it was then. */
  const [stored, setStored] = useState(read)
  const [savedDraft, setSavedDraft] = useState<PlanDraft>(drafting.draft)
  const [conflict, setConflict] = useState<SignPlan | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  const save = async (draft: PlanDraft, ifMatch: number): Promise<boolean> => {
    setFailure(null)
    const waysDate = around?.layer?.date ?? null
    // What could not be worked out now stands as it was.
    const outcome = outcomeOf(solution, judgement, waysDate, dateInNorway(new Date())) ?? stored.outcome
    try {
      const saved = await change.mutateAsync({ id: stored.id, ifMatch, content: { ...draft, outcome } })
      setStored(saved)
      setSavedDraft(draft)
      setConflict(null)
      announce(words.saved)
      return true
    } catch (error) {
      if (isProblem(error, 'conflict') && error.current) setConflict(error.current as SignPlan)
      else setFailure(error)
      return false
    }
  }
  return {
    stored,
    isDirty: drafting.draft !== savedDraft,
    isBusy: change.isPending,
    conflict,
    failure,
    save: (draft: PlanDraft = drafting.draft) => save(draft, stored.revision),
    keepMine: () => conflict && save(drafting.draft, conflict.revision),
    takeStored: () => {
      if (!conflict) return
      const draft = draftOf(conflict)
      setStored(conflict)
      setSavedDraft(draft)
      drafting.load(draft)
      setConflict(null)
    },
  }
}

export type Saving = ReturnType<typeof useSavePlan>
