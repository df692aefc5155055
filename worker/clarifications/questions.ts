import { adviceErrors } from '../../geodata/clarifications/advice.ts'
import type {
  ClarificationAnswer,
  ClarificationAnswerInput,
} from '../../geodata/clarifications/clarification.ts'
import type { OpenedQuestion } from '../../geodata/clarifications/question.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { defaultReachMetres, propose } from '../../geodata/sites/proposal.ts'
import { doer, openedOperation, recordLook } from '../sites/opened.ts'
import { vaultOperation } from '../sites/vaultOperation.ts'
import type { ClarificationAnswerEntry, StandingAnswer } from './answers.ts'
import { sitesNear } from './sitesNear.ts'

/*
 * What the vault does with questions. They are the municipality's and come with each request; only the answers are here.
 */

/** Which of the questions have an answer, when and by whom. Says nothing of sites, so no purpose is asked for. */
export const listAnsweredQuestions = vaultOperation(
  'clarification-queue:read',
  ({ state }, { ids }: { ids: string[] }): Outcome<Record<string, { at: string; by: string }>> => {
    const answered = ids.flatMap((id) => {
      const answer = state.clarifications.of(id)
      return answer ? [[id, { at: answer.entry.at, by: answer.entry.by }] as const] : []
    })
    return success(Object.fromEntries(answered))
  },
)

type Look = Pick<OpenedQuestion, 'sites' | 'proposal' | 'answer'>
type Asked = Pick<OpenedQuestion, 'id' | 'area'>

/** The sites near a question, the system's proposal, and the answer as it stands. */
export const lookAtQuestion = openedOperation(
  'clarification-queue:read',
  (context, { id, area }: Asked): Outcome<Look> => {
    const { state, now } = context
    const sites = sitesNear(state, area, now)
    recordLook(context, { what: 'near', shown: sites.length })
    const answer = state.clarifications.of(id)
    return success({ sites, proposal: propose(sites, defaultReachMetres), answer: answer && shown(answer) })
  },
)

type AnswerInput = Asked & { input: ClarificationAnswerInput; expectedRevision: number | null }

/** Gives or changes an answer. It stays here until it is let out, and cannot be changed after that. */
export const answerQuestion = openedOperation(
  'clarification-queue:answer',
  (context, { id, area, input, expectedRevision }: AnswerInput): Outcome<ClarificationAnswer> => {
    const { state, now, append } = context
    const standing = state.clarifications.of(id)
    if (state.clarifications.isReleased(id)) return failure('gone-stale')
    if (expectedRevision === null) return failure('version-required')
    if (expectedRevision !== (standing?.revision ?? 0))
      return failure('conflict', { current: standing && shown(standing), yours: input })
    const near = sitesNear(state, area, now).map(({ site }) => site)
    const names = near.map(({ properties }) => properties.name)
    const errors = adviceErrors(input, names)
    if (errors.length > 0) return failure('invalid', { errors })
    const entry: ClarificationAnswerEntry = {
      kind: 'clarification-answer',
      ...doer(context),
      questionId: id,
      outcome: input.outcome,
      advice: input.advice || null,
      consideredSites: near.map(({ id }) => id),
    }
    append(entry)
    return success(shown({ revision: expectedRevision + 1, entry }))
  },
)

function shown({ revision, entry }: Pick<StandingAnswer, 'revision' | 'entry'>): ClarificationAnswer {
  const { outcome, advice, at, by } = entry
  return { revision, outcome, advice, at, by }
}
