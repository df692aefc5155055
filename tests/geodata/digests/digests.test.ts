import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestLetter } from '../../../geodata/digests/letter.ts'
import { nextTryAt } from '../../../geodata/digests/retries.ts'
import { tallyTasks } from '../../../geodata/digests/tally.ts'
import { withSiteTasks } from '../../../geodata/projects/siteTasks.ts'
import { emptyTask, type Task } from '../../../geodata/projects/task.ts'

const today = '2026-11-23'
const followUp = (point: string, dueOn: string): Task => ({
  ...emptyTask,
  ...{ kind: 'follow_up', point, dueOn, since: dueOn, text: 'Rekkverk på taket', by: 'Samferdsel' },
  about: { collection: 'projects', id: 'p1', name: 'Prøvekvartalet' },
})

describe('a tally', () => {
  it('counts by what to do, what is past its day and what is gone since last time', () => {
    const first = tallyTasks([[followUp('HOY-1', '2026-11-22'), followUp('HOY-2', today)]], null, today)
    expect(first).toMatchObject({ groups: [{ kind: 'follow_up', total: 2, overdue: 1 }], done: null })
    const moved = tallyTasks([[followUp('HOY-2', '2027-01-01')]], first.keys, today)
    expect(moved).toMatchObject({ groups: [{ total: 1, overdue: 0 }], done: 1 })
    expect(tallyTasks([], moved.keys, today)).toEqual({ groups: [], keys: [], done: 1 })
  })

  it('counts each of those that are alike, in any order', () => {
    const points = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 8 })
    fc.assert(
      fc.property(points, points, (before, after) => {
        const tally = (list: string[], keys: string[] | null) =>
          tallyTasks([list.map((point) => followUp(point, today))], keys, today)
        const { done, keys } = tally(after, tally(before, null).keys)
        const of = (list: string[], point: string) => list.filter((one) => one === point).length
        const gone = ['A', 'B', 'C'].map((point) => Math.max(0, of(before, point) - of(after, point)))
        expect(done).toBe(gone.reduce((sum, count) => sum + count, 0))
        expect(keys).toHaveLength(after.length)
      }),
    )
  })
})

it('a letter has counts and two ways in, and nothing else', () => {
  const groups = [{ kind: 'follow_up', total: 3, overdue: 1 }] as const
  const { subject, text } = digestLetter(
    { week: '2026-W48', groups: [...groups], done: 2 },
    'https://rekkverk.example',
  )
  expect(subject).toBe('Uke 48: 3 oppgaver venter på deg i Rekkverk')
  expect(text.split('\n---\n')[0]).toBe(`Uke 48: 3 oppgaver venter på deg i Rekkverk.

- Følg opp det som ble lovet: 3 (1 over fristen)

2 fra forrige gang venter ikke lenger.

Se oppgavene: https://rekkverk.example/oppgaver
Slutt å få denne e-posten, under Min konto: https://rekkverk.example/konto
`)
  expect(text).toContain('Week 48: 3 tasks wait for you in Rekkverk.')
  const nothing = digestLetter({ week: '2027-W01', groups: [], done: 0 }, 'https://rekkverk.example')
  expect(nothing.subject).toBe('Uke 1: ingenting venter på deg i Rekkverk')
})

it('a mail is tried at once, then ever more seldom, and given up after two days at most', () => {
  expect(nextTryAt(0, null)!.getTime()).toBe(0)
  let at = '2026-11-23T05:00:00.000Z'
  let attempts = 0
  let wait = 0
  for (;;) {
    attempts += 1
    const next = nextTryAt(attempts, at)
    if (!next) break
    expect(next.getTime() - Date.parse(at)).toBeGreaterThan(wait)
    wait = next.getTime() - Date.parse(at)
    at = next.toISOString()
  }
  expect(attempts).toBe(6)
  expect(at < '2026-11-25T05:00:00.000Z').toBe(true)
})

it('what waits in the vault takes its place among the tasks, as numbers', () => {
  const group = (kind: 'judge' | 'publish') => ({ kind, total: 1, items: [] })
  const list = { total: 2, groups: [group('judge'), group('publish')] }
  const merged = withSiteTasks(list, { answer_clarification: 4, site_reassess: 1 })
  expect(merged.total).toBe(7)
  expect(merged.groups.map(({ kind }) => kind)).toEqual([
    ...['judge', 'answer_clarification', 'site_reassess', 'publish'],
  ])
  expect(withSiteTasks(list, { answer_clarification: 0, site_reassess: 0 })).toEqual(list)
})
