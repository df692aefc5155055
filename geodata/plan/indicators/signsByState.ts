import { signStatuses } from '../../model/sign.ts'
import type { Indicator } from './indicator.ts'
import { lastDay } from './lastDay.ts'
import type { SignFact } from './signFact.ts'
import { signOn } from './signLife.ts'

/** Signs that are taken down are no longer told of: they would only grow. */
const told = signStatuses.codes.filter((status) => status !== 'removed')

export const signsByState: Indicator<SignFact> = {
  code: 'signs_by_state',
  measure: '3.1.9',
  kind: 'count',
  parts: told.map((code) => ({ code, name: signStatuses.labels[code] })),
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const statuses = facts.map(({ life }) => signOn(life, day)?.status)
    const parts = told.map((code) => ({ code, count: statuses.filter((status) => status === code).length }))
    return { value: parts.reduce((sum, { count }) => sum + count, 0), of: null, parts }
  },
}
