import { expect, it } from 'vitest'
import { byUrgency, isOverdue } from '../../../geodata/follow-ups/due.ts'

const today = '2026-11-22'

it('is overdue the day after it was due, as long as it is open', () => {
  expect(isOverdue({ state: 'open', dueOn: '2026-11-21' }, today)).toBe(true)
  expect(isOverdue({ state: 'open', dueOn: today }, today)).toBe(false)
  expect(isOverdue({ state: 'open', dueOn: null }, today)).toBe(false)
  expect(isOverdue({ state: 'closed', dueOn: '2026-11-21' }, today)).toBe(false)
})

it('what is open and due soonest comes first, what has no date after that, what is closed last', () => {
  const items = [
    { id: 'a', state: 'closed', dueOn: '2026-01-01' },
    { id: 'b', state: 'open', dueOn: null },
    { id: 'c', state: 'open', dueOn: '2027-01-01' },
    { id: 'd', state: 'open', dueOn: '2026-12-01' },
  ] as const
  expect([...items].sort(byUrgency).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})
