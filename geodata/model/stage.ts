import { codeList } from './codes.ts'
import type { CheckState } from './review.ts'

/** Where a project stands with its newest check, as lists, boards and tasks say it; nobody sets it, it follows from the work. */
export const projectStages = codeList({
  not_checked: ['Ikke sjekket', 'Not checked'],
  answering: ['Besvares', 'Being answered'],
  in_review: ['Til gjennomgang', 'In review'],
  sent_back: ['Sendt tilbake', 'Sent back'],
  signed: ['Signert', 'Signed'],
  stale: ['Utdatert', 'Out of date'],
})
export type ProjectStage = keyof typeof projectStages.labels

/** The stage for the state of the newest check, null before the first; `differs` where a signed one would come out otherwise now. */
export function stageOf(state: CheckState | null, differs: boolean): ProjectStage {
  if (state === null) return 'not_checked'
  return state === 'signed' && differs ? 'stale' : state
}
