import type { Event } from '../../geodata/model/history.ts'
import type { Page } from '../../geodata/model/page.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { readEvents, verifyChain } from './store.ts'

export const listEvents = operation(
  'history:read',
  (
    { sql },
    { before, limit, subject }: { before: number; limit: number; subject: string | null },
  ): Outcome<Page<Event>> => {
    const events = readEvents(sql, before, limit + 1, subject)
    const items = events.slice(0, limit)
    return success({ items, next: events.length > limit ? String(items.at(-1)!.sequence) : null })
  },
)

export const verifyEvents = operation('history:read', ({ sql }) => success(verifyChain(sql)))
