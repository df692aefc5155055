import { may } from '../../geodata/model/access.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { OverviewPage, OverviewQuery } from '../../geodata/projects/overview.ts'
import { actorOf, operation } from '../operation.ts'
import { decodeCursor } from '../things/query.ts'
import { readOverview, readResponsibleUnits } from './overviewStore.ts'

type Input = { query: OverviewQuery; limit: number; cursor: string | null }

/** Projects with where each stands; those who may not read checks get the projects alone, and cannot ask by their checks. */
export const listProjectOverview = operation(
  'projects:read',
  (context, { query, limit, cursor }: Input): Outcome<OverviewPage> => {
    const withCheck = may(actorOf(context), 'checks:read')
    const hidden = withCheck ? null : askedOfChecks(query)
    if (hidden) return wrong(hidden, `Kjenner ikke parameteren ${hidden}.`, `Unknown parameter ${hidden}.`)
    const after = cursor === null ? null : decodeCursor(cursor)
    if (cursor !== null && !after)
      return wrong(
        'cursor',
        'Ukjent cursor. Begynn på første side.',
        'Unknown cursor. Start from the first page.',
      )
    return success(readOverview(context.sql, { query, limit, cursor: after, withCheck, now: context.now }))
  },
)

function askedOfChecks({ stage, due, sort }: OverviewQuery): string | null {
  if (stage) return 'stage'
  if (due) return 'due'
  return sort === 'stage' ? 'sort' : null
}

function wrong(field: string, nb: string, en: string) {
  return failure('bad-request', { errors: [{ field, code: 'invalid-parameter', message: text(nb, en) }] })
}

export const listResponsibleUnits = operation(
  'projects:read',
  ({ sql }): Outcome<{ items: string[] }> => success({ items: readResponsibleUnits(sql) }),
)
