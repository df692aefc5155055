import { describe, expect, it } from 'vitest'
import type { Role } from '../../../geodata/model/access.ts'
import type { Person } from '../../../geodata/projects/person.ts'
import type { Task } from '../../../geodata/projects/task.ts'
import { type ReviewFacts, type TaskFacts, tasksFor } from '../../../geodata/projects/tasks.ts'

const today = '2026-11-23'
const nothing: TaskFacts = {
  ...{ reviews: [], stale: [], due: [], followUps: [], draft: null },
  ...{ faults: [], gone: [], inspections: [], evaluations: [] },
  ...{ dueSigns: [], deviations: [], verifications: [], recalls: [], submitted: [], needs: [] },
  measureDates: [],
}
const person = (accountId: string, ...roles: Role[]): Person => ({
  accountId,
  name: `Demo ${accountId}`,
  roles,
  clearedUntil: null,
})
const planner = person('planner', 'planner')
const coordinator = person('coordinator', 'coordinator')
const roads = person('roads', 'roads')

const about = (project: string) => ({
  project,
  projectId: `id of ${project}`,
  checkId: `check of ${project}`,
})
const review = (project: string, changes: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...about(project),
  state: 'in_review',
  since: '2026-11-20T08:00:00.000Z',
  by: planner.name,
  comment: '',
  senderId: planner.accountId,
  answeredBy: [planner.name],
  dueOn: null,
  ...changes,
})
const tasks = (who: Person, facts: Partial<TaskFacts>) => tasksFor(who, { ...nothing, ...facts }, today)
const names = (list: Task[]) => list.map(({ about: one }) => one?.name)

describe('what waits for somebody', () => {
  it('is nothing where there is nothing', () => {
    expect(Object.values(tasks(coordinator, {})).flat()).toEqual([])
  })

  it('a check in review waits for a second person, never for the one who sent it, the oldest first', () => {
    const reviews = [review('Ny'), review('Gammel', { since: '2026-11-01T08:00:00.000Z' })]
    expect(names(tasks(coordinator, { reviews }).judge)).toEqual(['Gammel', 'Ny'])
    expect(tasks(planner, { reviews }).judge).toEqual([])
    expect(tasks(roads, { reviews }).judge).toEqual([])
  })

  it('what was sent back waits for who sent it and who answered in it', () => {
    const reviews = [
      review('Tilbake', { state: 'sent_back', by: coordinator.name, answeredBy: [roads.name] }),
    ]
    expect(names(tasks(planner, { reviews }).mend)).toEqual(['Tilbake'])
    expect(names(tasks(roads, { reviews }).mend)).toEqual(['Tilbake'])
    expect(tasks(coordinator, { reviews }).mend).toEqual([])
    expect(tasks(coordinator, { reviews }).judge).toEqual([])
  })

  it('a due date is a task from fourteen days before, the most overdue first', () => {
    const due = (project: string, dueOn: string, changes = {}) => ({
      ...about(project),
      status: 'active',
      state: null,
      dueOn,
      ...changes,
    })
    const facts = {
      due: [
        due('Om fjorten dager', '2026-12-07'),
        due('Om femten', '2026-12-08'),
        due('For lengst', '2026-10-01', { status: null }),
        due('Avsluttet', '2026-10-01', { status: 'done' }),
        due('På vent', '2026-10-01', { status: 'paused' }),
        due('Til gjennomgang', '2026-10-01', { state: 'in_review' }),
      ],
    }
    expect(names(tasks(planner, facts).finish)).toEqual(['For lengst', 'Om fjorten dager'])
    expect(tasks(roads, facts).finish).toEqual([])
  })

  it('a project that was sent back to somebody is told of once', () => {
    const facts = {
      reviews: [review('Tilbake', { state: 'sent_back' })],
      due: [{ ...about('Tilbake'), status: 'active', state: 'sent_back' as const, dueOn: '2026-11-01' }],
    }
    expect(names(Object.values(tasks(planner, facts)).flat())).toEqual(['Tilbake'])
    expect(names(tasks(coordinator, facts).finish)).toEqual(['Tilbake'])
  })

  it('a follow-up waits for whom or which role it names, however it is written, and for the coordinator', () => {
    const followUp = (point: string, dueOn: string) => ({
      ...about('Kvartalet'),
      point,
      text: 'Rekkverk i 1,2 m',
      responsible: ' demo ROADS ',
      dueOn,
    })
    const followUps = [
      followUp('VAN-1', '2026-12-07'),
      followUp('VAN-2', '2026-12-08'),
      followUp('VAN-3', '2026-01-01'),
    ]
    expect(tasks(roads, { followUps }).follow_up.map(({ point }) => point)).toEqual(['VAN-3', 'VAN-1'])
    expect(tasks(coordinator, { followUps }).follow_up).toHaveLength(2)
    expect(tasks(planner, { followUps }).follow_up).toEqual([])
    const byRole = [{ ...followUp('VAN-4', today), responsible: 'Samferdsel' }]
    expect(tasks(roads, { followUps: byRole }).follow_up).toHaveLength(1)
    expect(tasks(planner, { followUps: byRole }).follow_up).toEqual([])
  })

  it('stale checks wait for those who run checks, a draft of the checklist for those who publish', () => {
    const facts = {
      stale: [{ ...about('Kvartalet'), since: '2026-11-20T08:00:00.000Z' }],
      draft: { validated: true, at: '2026-11-20T08:00:00.000Z', by: coordinator.name },
    }
    const kinds = (who: Person) =>
      Object.entries(tasks(who, facts)).flatMap(([kind, list]) => (list.length > 0 ? [kind] : []))
    expect(kinds(planner)).toEqual(['recheck'])
    expect(kinds(coordinator)).toEqual(['recheck', 'publish'])
    expect(kinds(roads)).toEqual([])
    expect(kinds(person('reader', 'reader'))).toEqual([])
  })
})

describe('what waits to be done with safeguards', () => {
  const gate = { safeguardId: 'id of Port', safeguard: 'Port', at: 'Kaia' }
  const fault = (responsible: string, changes = {}) => ({
    ...gate,
    ...{ faultId: 'f', text: 'Hengsle', foundOn: '2026-11-01', dueOn: today, isOpenPlace: false },
    ...{ responsible, ...changes },
  })
  const kinds = (who: Person, facts: Partial<TaskFacts>) =>
    Object.values(tasks(who, facts))
      .flat()
      .map(({ kind, text }) => [kind, text].join(' ').trim())

  it('an open place is for everybody who can do something, a fault for whom it names, one that names nobody for all', () => {
    const faults = [fault('Samferdsel', { isOpenPlace: true, dueOn: today })]
    const gone = [{ ...gate, since: '2026-11-20' }]
    for (const who of [planner, coordinator, roads])
      expect(kinds(who, { faults, gone })).toEqual(['secure Hengsle', 'secure'])
    for (const who of [person('health', 'health'), person('reader', 'reader')])
      expect(kinds(who, { faults, gone })).toEqual([])
    expect(kinds(roads, { faults: [fault('samferdsel ')] })).toEqual(['mend_fault Hengsle'])
    expect(kinds(coordinator, { faults: [fault('Samferdsel')] })).toEqual(['mend_fault Hengsle'])
    expect(kinds(planner, { faults: [fault('Samferdsel')] })).toEqual([])
    expect(kinds(planner, { faults: [fault(' ')] })).toEqual(['mend_fault Hengsle'])
    expect(kinds(roads, { faults: [fault('', { dueOn: '2026-12-08' })] })).toEqual([])
  })

  it('inspections are for the roads department and whom they name, evaluations for planners and the owner', () => {
    const facts = {
      inspections: [{ ...gate, operator: 'Bydrift', dueOn: today }],
      evaluations: [{ ...gate, owner: 'Kommunen', years: 1 as const, dueOn: today }],
    }
    expect(kinds(roads, facts)).toEqual(['inspect'])
    expect(kinds(planner, facts)).toEqual(['evaluate'])
    expect(kinds(coordinator, facts)).toEqual(['inspect', 'evaluate'])
    const named = { ...facts, inspections: [{ ...facts.inspections[0]!, operator: 'Byplanlegger' }] }
    expect(kinds(planner, named)).toEqual(['inspect', 'evaluate'])
  })
})

describe('what waits with signs', () => {
  const health = person('health', 'health')
  const facts: Partial<TaskFacts> = {
    recalls: [{ recallId: 'r', helpline: 'Tjenesten', openedOn: '2026-11-20', open: 3 }],
    submitted: [{ messageId: 'm', message: 'Budskapet', since: '2026-11-20T08:00:00.000Z', by: roads.name }],
    verifications: [
      { helplineId: 'a', helpline: 'Aldri', writtenAt: '2026-11-01T08:00:00.000Z', dueOn: null },
      { helplineId: 's', helpline: 'Snart', writtenAt: '2026-11-01T08:00:00.000Z', dueOn: '2026-12-07' },
      { helplineId: 'l', helpline: 'Lenge til', writtenAt: '2026-11-01T08:00:00.000Z', dueOn: '2026-12-08' },
    ],
    needs: [{ needId: 'n', place: 'Brua', responsible: 'Folkehelse', dueOn: '2026-12-01' }],
    deviations: [
      {
        signId: 'd',
        sign: 'Tavla',
        at: null,
        text: 'Gammelt nummer',
        responsible: 'Samferdsel',
        dueOn: today,
      },
    ],
    dueSigns: [{ signId: 'd', sign: 'Tavla', at: 'Brua', operator: 'Drift AS', dueOn: today }],
  }
  const kindsOf = (who: Person) =>
    Object.entries(tasks(who, facts)).flatMap(([kind, list]) =>
      list.map((task) => `${kind} ${task.about?.name}`),
    )

  it('goes to whoever can do it: roads with what stands, health with what is said, a reader with nothing', () => {
    const services = ['verify_helpline Aldri', 'verify_helpline Snart']
    expect(kindsOf(roads)).toEqual(['recall Tjenesten', 'mend_deviation Tavla', 'inspect_sign Tavla'])
    expect(kindsOf(health)).toEqual(['approve_message Budskapet', ...services, 'reassess Brua'])
    expect(kindsOf(coordinator)).toEqual([
      ...['recall Tjenesten', ...services],
      ...['mend_deviation Tavla', 'inspect_sign Tavla', 'reassess Brua'],
    ])
    expect(kindsOf(planner)).toEqual([])
    expect(kindsOf(person('reader', 'reader'))).toEqual([])
  })

  it('says how many signs are left, and since when nobody has verified a service', () => {
    expect(tasks(roads, facts).recall[0]).toMatchObject({ count: 3, since: '2026-11-20', dueOn: null })
    expect(tasks(health, facts).verify_helpline[0]).toMatchObject({ since: '2026-11-01T08:00:00.000Z' })
  })
})
