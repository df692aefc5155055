import { addDays } from '../../../geodata/model/calendar.ts'
import { projectKinds, projectPhases } from '../../../geodata/model/project.ts'
import type { ProjectStage } from '../../../geodata/model/stage.ts'
import { inObject } from '../object.ts'

/** A project as it was put in, with what the test knows of it. */
export interface Planted {
  id: string
  name: string
  kind: (typeof projectKinds.codes)[number]
  phase: string
  responsible: string | null
  createdAt: string
  dueOn: string | null
  stage: ProjectStage
  /** When the first check was signed, also where a newer one is being answered. */
  signedAt: string | null
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const stages: ProjectStage[] = ['not_checked', 'answering', 'in_review', 'sent_back', 'signed', 'stale']

/** Projects of every kind and stage with dates around a day; put straight into the tables, so that there can be many. */
export async function plantProjects(count: number, today: string): Promise<Planted[]> {
  const random = randomFrom(1814)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const planted = Array.from({ length: count }, (_, number): Planted => {
    const stage = pick(stages)
    const age = Math.floor(random() * 300)
    const createdOn = addDays(today, -age)
    const signed = stage === 'signed' || stage === 'stale' || (stage === 'answering' && random() < 0.3)
    return {
      id: `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`,
      name: `${pick(['Åsen', 'Østre', 'Eksempel', 'prøve', 'Ærfugl'])} ${number}`,
      kind: pick(projectKinds.codes),
      phase: pick(projectPhases.codes),
      responsible: pick(['Byutvikling', 'Byggesak', null]),
      // Also at hours that are another day in Norway than in Greenwich.
      createdAt: `${createdOn}T${pick(['00:30', '12:00', '23:30'])}:00.000Z`,
      // On the day itself too, whatever day of the month it is.
      dueOn: number < 30 ? today : random() < 0.2 ? null : addDays(today, Math.floor(random() * 120) - 60),
      stage,
      signedAt: signed
        ? `${addDays(createdOn, 1 + Math.floor(random() * age))}T${pick(['10:00', '23:30'])}:00.000Z`
        : null,
    }
  })
  await inObject(({ sql, storage }) =>
    storage.transactionSync(() => {
      for (const one of planted) plant(sql, one)
    }),
  )
  return planted
}

function plant(sql: SqlStorage, project: Planted): void {
  const { id, name, kind, phase, responsible, createdAt, dueOn, stage, signedAt } = project
  const properties = JSON.stringify({ name, kind, phase, responsible, checkDueOn: dueOn, status: 'active' })
  sql.exec(
    `INSERT INTO projects (id, revision, name, geometry, properties, external, created_at, updated_at, updated_by)
     VALUES (?, 1, ?, '{}', ?, '[]', ?, ?, 'Test')`,
    ...[id, name, properties, createdAt, createdAt],
  )
  const state = JSON.stringify({ properties: JSON.parse(properties) as unknown })
  sql.exec(
    `INSERT INTO revision (collection, thing_id, revision, at, by, event, state)
     VALUES ('projects', ?, 1, ?, 'Test', 'created', ?)`,
    ...[id, createdAt, state],
  )
  if (stage === 'not_checked') return
  const checkState = stage === 'stale' ? 'signed' : stage
  const first = `${id}-1`
  const newest = signedAt && checkState !== 'signed' ? `${id}-2` : first
  for (const checkId of new Set([first, newest]))
    sql.exec(
      `INSERT INTO project_check (id, project_id, project_revision, checklist, ran_at, ran_by, thresholds, layers, area_m2,
         findings, surroundings) VALUES (?, ?, 1, '{}', ?, 'Test', '[]', '[]', 0, '[]', '[]')`,
      ...[checkId, id, createdAt],
    )
  if (signedAt)
    sql.exec(
      `INSERT INTO check_signature (check_id, hash, parts, tests, at, by, account_id) VALUES (?, '', '{}', '[]', ?, 'Test', 'test')`,
      ...[first, signedAt],
    )
  sql.exec(
    `INSERT INTO project_stage (project_id, check_id, state, answered, total, since) VALUES (?, ?, ?, 3, 9, ?)`,
    ...[id, newest, checkState, createdAt],
  )
  if (checkState === 'signed')
    sql.exec(
      `INSERT INTO check_staleness (check_id, project_id, due, west, south, east, north, differences, computed_at)
       VALUES (?, ?, 0, 0, 0, 0, 0, ?, ?)`,
      ...[newest, id, stage === 'stale' ? '[{}]' : null, createdAt],
    )
}
