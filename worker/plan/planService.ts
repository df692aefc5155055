import type { ActionPlan } from '../../geodata/model/actionPlan.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { planInForce } from './planInForce.ts'

export const readPlan = operation('plan:read', ({ sql }): Outcome<ActionPlan> => success(planInForce(sql)))
