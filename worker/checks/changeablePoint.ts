import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { ProjectProperties } from '../../geodata/model/project.ts'
import { actorOf, type Context } from '../operation.ts'
import { readThing } from '../things/store.ts'
import { type AskedPoint, findAskedPoint } from './answerStore.ts'
import { refuseClosed } from './refuseClosed.ts'

export interface PointAddress {
  checkId: string
  point: string
}

/** A point that the actor may add to now, with its project; otherwise why not. */
export function changeablePoint(
  context: Context,
  { checkId, point }: PointAddress,
): Outcome<AskedPoint & { project: ProjectProperties }> {
  const asked = findAskedPoint(context.sql, checkId, point)
  const project = asked && readThing(context.sql, 'projects', asked.projectId)
  if (project?.deletedAt !== null) return failure('not-found')
  const closed = refuseClosed(context.sql, checkId, actorOf(context))
  if (closed) return { ok: false, problem: closed }
  return success({ ...asked!, project: project.properties as ProjectProperties })
}
