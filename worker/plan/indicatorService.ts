import { may } from '../../geodata/model/access.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Indicators } from '../../geodata/model/indicator.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { askedPeriod, type IndicatorQuery } from '../../geodata/plan/indicators/query.ts'
import { actorOf, operation, refuse } from '../operation.ts'
import { countIndicators } from './indicators.ts'

/** The indicators of a period; by district and department for those who may read what is not secured. */
export const readIndicators = operation(
  'plan:read',
  (context, query: IndicatorQuery): Outcome<Indicators> => {
    const { district = null, department = null } = query
    const actor = actorOf(context)
    const refused = district !== null || department !== null ? refuse(actor, 'securing:read') : null
    if (refused) return { ok: false, problem: refused }
    const today = dateInNorway(context.now)
    const asked = askedPeriod(query, today)
    if (asked.errors) return failure('invalid', { errors: asked.errors })
    const grouped = may(actor, 'securing:read')
    return success(countIndicators(context.sql, { ...asked, today }, { district, department, grouped }))
  },
)
