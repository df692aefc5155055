import type { Comment, CommentInput } from '../../geodata/model/comment.ts'
import { text } from '../../geodata/model/language.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { checkState } from '../../geodata/reviews/checkState.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { readReviewSteps } from '../reviews/store.ts'
import { readThing } from '../things/store.ts'
import { countComments, insertComment, readComments } from './commentStore.ts'
import { readCheck } from './store.ts'

/** Says something of a check or a point in it. Both parties may while it is in review; nobody once it is signed. */
export const commentOnCheck = operation(
  'checks:answer',
  (context, { checkId, input }: { checkId: string; input: CommentInput }): Outcome<Comment> => {
    const { sql, storage, now } = context
    const check = readCheck(sql, checkId)
    const project = check && readThing(sql, 'projects', check.projectId)
    if (!check || project?.deletedAt !== null) return failure('not-found')
    if (checkState(readReviewSteps(sql, checkId)) === 'signed')
      return failure('check-closed', { detail: signedDetail })
    if (input.point !== null && !check.findings.some(({ point }) => point === input.point))
      return failure('invalid', {
        errors: [{ field: 'point', code: 'unknown-point', message: unknownPoint }],
      })
    const { name, accountId } = actorOf(context)
    const comment: Comment = {
      ...input,
      number: countComments(sql, checkId) + 1,
      at: now.toISOString(),
      by: name,
    }
    storage.transactionSync(() => {
      insertComment(sql, checkId, { ...comment, accountId })
      // The text stays with the check: events are read more widely.
      recordEvent(context, {
        type: 'checks.commented',
        collection: 'checks',
        thingId: checkId,
        revision: null,
        data: {
          projectId: check.projectId,
          project: project.properties.name,
          ...(input.point && { point: input.point }),
        },
      })
    })
    return success(comment)
  },
)

const signedDetail = text(
  'Sjekken er signert. Kjør en ny sjekk for å skrive mer.',
  'The check is signed. Run a new check to write more.',
)
const unknownPoint = text('Sjekken har ikke dette punktet.', 'The check does not have this point.')

export const listComments = operation(
  'checks:read',
  (
    { sql },
    { checkId, after, limit }: { checkId: string; after: number; limit: number },
  ): Outcome<Page<Comment>> => {
    if (!readCheck(sql, checkId)) return failure('not-found')
    const found = readComments(sql, checkId, after, limit + 1)
    return success(cutPage(found, limit, ({ number }) => String(number)))
  },
)
