import { v7 as uuidv7 } from 'uuid'
import { isAskedAbout, isWithdrawn } from '../../geodata/clarifications/asking.ts'
import {
  areasByPerson,
  areasOfProject,
  tooManyAreas,
  windowStart,
} from '../../geodata/clarifications/limits.ts'
import type { Problem } from '../../geodata/model/problem.ts'
import type { ThingChange } from '../history/commit.ts'
import { actorOf, type Context } from '../operation.ts'
import { insertQuestion, readAskedAt, withdrawQuestion } from './store.ts'

/** Why a project may not get one more area now, or null. Knows when areas were drawn and by whom, and nothing else. */
export function refuseArea(context: Context, { collection, previous, next }: ThingChange): Problem | null {
  if (collection !== 'projects' || !isAskedAbout(previous, next)) return null
  const { sql, now } = context
  const ofProject = readAskedAt(sql, { projectId: next.id }, windowStart(areasOfProject, now).toISOString())
  const { accountId } = actorOf(context)
  const byPerson = readAskedAt(sql, { accountId }, windowStart(areasByPerson, now).toISOString())
  const refused = tooManyAreas({ ofProject, byPerson }, now)
  return refused && { code: 'too-many', ...refused }
}

/** Asks about a project, or takes the question back, as its change wants; inside the transaction of the change. */
export function askAbout(context: Context, { collection, previous, next }: ThingChange): void {
  if (collection !== 'projects') return
  const { sql, now } = context
  if (isWithdrawn(previous, next)) withdrawQuestion(sql, next.id)
  if (!isAskedAbout(previous, next)) return
  insertQuestion(sql, {
    id: uuidv7(),
    projectId: next.id,
    projectRevision: next.revision,
    accountId: actorOf(context).accountId,
    askedAt: now.toISOString(),
  })
}
