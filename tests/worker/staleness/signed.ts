import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Check } from '../../../geodata/model/check.ts'
import type { Staleness } from '../../../geodata/model/difference.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { refreshStage } from '../../../worker/checks/stage.ts'
import type { Environment } from '../../../worker/environment.ts'
import { recordEvent } from '../../../worker/history/commit.ts'
import { municipalityOf } from '../../../worker/platform/objects.ts'
import { insertReviewStep } from '../../../worker/reviews/store.ts'
import { readDue, readSignedCheck, watchSigned } from '../../../worker/staleness/store.ts'
import { checkProject, createProject, projects } from '../checks/projects.ts'
import type { Client } from '../client.ts'
import { inObject } from '../object.ts'

export interface SignedProject {
  project: Thing
  check: Check
}

/** A low building with a walkway beside it, checked and signed; nobody looks at the steps on the way there. */
export async function signedProject(
  planner: Client,
  name: string,
  place: [number, number],
  { watched = true } = {},
): Promise<SignedProject> {
  const project = await createProject(planner, name, place, {
    contents: ['building'],
    heightMetres: 6,
    storeys: 2,
    pedestrianAccess: true,
  })
  const check = await checkProject(planner, project)
  await inObject((context) => {
    const { sql, storage, now } = context
    storage.transactionSync(() => {
      const by = { at: now.toISOString(), by: 'Test', accountId: 'test' }
      insertReviewStep(sql, check.id, { number: 1, step: 'signed', comment: '', ...by })
      refreshStage(sql, project.id)
      if (watched) watchSigned(sql, check.id)
      recordEvent(context, {
        type: 'checks.signed',
        collection: 'checks',
        thingId: check.id,
        revision: null,
        data: { projectId: project.id, project: name },
      })
    })
    if (watched) return storage.setAlarm(Date.now() + 60_000)
  })
  if (watched) await settle()
  return { project, check }
}

export const municipality = () => municipalityOf(env as unknown as Environment)

/** Lets the object's alarm go, by our hand or by itself, until nothing more is due. */
export async function settle(): Promise<void> {
  do await runDurableObjectAlarm(municipality())
  while (await inObject(({ sql }) => readDue(sql) !== null))
}

/** Forgets when the check was last compared, so that it can be seen whether it is compared again. */
export function forgetComparison({ check }: SignedProject): Promise<void> {
  return inObject(({ sql }) => {
    sql.exec(`UPDATE check_staleness SET computed_at = 'forgotten' WHERE check_id = ?`, check.id)
  })
}

/** Whether it has been compared, and not forgotten since; null where nobody watches it. */
export function isCompared({ check }: SignedProject): Promise<boolean | null> {
  return inObject(({ sql }) => {
    const row = sql
      .exec<{ computed_at: string | null }>(
        'SELECT computed_at FROM check_staleness WHERE check_id = ?',
        check.id,
      )
      .toArray()[0]
    return row ? row.computed_at !== null && row.computed_at !== 'forgotten' : null
  })
}

export async function stalenessOf(client: Client, { project }: SignedProject): Promise<Staleness> {
  const { status, body } = await client.get<Staleness>(`${projects}/${project.id}/staleness`)
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`)
  return body
}

/** The same once the alarm has gone, held against what lists and tasks read of it. */
export async function settledStaleness(client: Client, signed: SignedProject): Promise<Staleness> {
  await settle()
  const stored = await inObject(({ sql }) => readSignedCheck(sql, signed.project.id)?.differences ?? null)
  const answered = await stalenessOf(client, signed)
  if ((answered.state === 'stale') !== (stored !== null))
    throw new Error(`answered ${answered.state}, stored ${JSON.stringify(stored)}`)
  return answered
}
