import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { get, quantile } from './load.ts'
import type { BenchSession } from './signIn.ts'

/** Signed projects that are gone through anew. */
const signedProjects = 1000

function open(dataFolder: string, readOnly: boolean): DatabaseSync {
  const [path] = globSync(join(dataFolder, 'objects', 'rekkverk-municipality', '*.sqlite')).filter(
    (file) => !file.endsWith('metadata.sqlite'),
  )
  return new DatabaseSync(path!, { readOnly })
}

/**
 * Makes a thousand signed projects out of those that have been checked, past the service, which would want every point of
 * them answered. The server must not run.
 */
export function fillSigned(dataFolder: string): void {
  const database = open(dataFolder, false)
  const checked = database
    .prepare('SELECT project_id AS project, id AS checked FROM project_check ORDER BY number')
    .all() as { project: string; checked: string }[]
  const columns = 'revision, name, geometry, properties, external, created_at, updated_at, updated_by'
  const run =
    'project_revision, checklist, ran_at, ran_by, thresholds, layers, area_m2, findings, surroundings'
  const statements = [
    `INSERT INTO projects (id, ${columns}) SELECT :newProject, ${columns} FROM projects WHERE id = :project`,
    `INSERT INTO revision (collection, thing_id, revision, at, by, event, state)
     SELECT collection, :newProject, revision, at, by, event, state FROM revision
     WHERE collection = 'projects' AND thing_id = :project`,
    `INSERT INTO project_check (id, project_id, ${run}) SELECT :newCheck, :newProject, ${run}
     FROM project_check WHERE id = :checked`,
    `INSERT INTO project_stage (project_id, check_id, state, answered, total, since)
     SELECT :newProject, :newCheck, 'signed', total, total, since FROM project_stage WHERE project_id = :project`,
  ].map((sql) => {
    const statement = database.prepare(sql)
    statement.setAllowUnknownNamedParameters(true)
    return statement
  })
  database.exec('BEGIN')
  for (let made = 0; made < signedProjects; made++) {
    const from = checked[made % checked.length]!
    const named = { ...from, newProject: randomUUID(), newCheck: randomUUID() }
    for (const statement of statements) statement.run(named)
  }
  database.exec('COMMIT')
  database.close()
}

/** How long it takes until every signed check has been compared anew after a limit is changed, and how long others wait meanwhile. */
export async function benchSigned(
  { address, headers, town }: BenchSession,
  dataFolder: string,
): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const database = open(dataFolder, true)
  const count = (where: string) =>
    (database.prepare(`SELECT count(*) AS n FROM check_staleness WHERE ${where}`).get() as { n: number }).n
  const page = `${address}/api/register/buildings?limit=100&bbox=${town.join(',')}`
  const untilCompared = async (): Promise<{ seconds: number; waits: number[] }> => {
    const started = performance.now()
    const waits: number[] = []
    do {
      const before = performance.now()
      await get(agent, page, headers)
      waits.push(performance.now() - before)
      await new Promise((resolve) => setTimeout(resolve, 100))
    } while (count('due = 1') > 0 || count('1') < signedProjects)
    return { seconds: (performance.now() - started) / 1000, waits }
  }
  await untilCompared()
  const limits = `${address}/api/settings/thresholds`
  const current = await fetch(limits, { headers })
  const changed = await fetch(limits, {
    method: 'PUT',
    headers: { ...headers, 'Content-Type': 'application/json', 'If-Match': current.headers.get('ETag')! },
    body: JSON.stringify({ thresholds: [{ code: 'high_point_metres', value: 30 }] }),
  })
  if (changed.status !== 200) throw new Error(`the limit was not changed: ${changed.status}`)
  const { seconds, waits } = await untilCompared()
  console.log(
    `${signedProjects} signed projects compared anew after a limit was changed: ${seconds.toFixed(1)} s, ${count('differences IS NOT NULL')} of them stale; a page of 100 buildings meanwhile: median ${quantile(waits, 0.5).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)} ms`,
  )
  database.close()
  agent.destroy()
}
