import { fieldErrors } from '../model/issues.ts'
import { failure, type Outcome, success } from '../model/problem.ts'
import { type Condition, conditionSchema } from './condition.ts'
import { conditionErrors } from './conditionErrors.ts'
import { sizeErrors } from './conditionSize.ts'

/** A condition from outside, of whatever depth; `field` is what it is called there. Refused with the parts named. */
export function readCondition(value: unknown, field: string): Outcome<Condition> {
  const oversized = sizeErrors(value, field)
  if (oversized.length > 0) return failure('invalid', { errors: oversized })
  const parsed = conditionSchema.safeParse(value)
  if (!parsed.success) return failure('invalid', { errors: fieldErrors(parsed.error, field) })
  const errors = conditionErrors(parsed.data, field)
  return errors.length > 0 ? failure('invalid', { errors }) : success(parsed.data)
}
