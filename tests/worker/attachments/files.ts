import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { AddedAttachment, Attachment } from '../../../geodata/model/attachment.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Environment } from '../../../worker/environment.ts'
import type { Kept } from '../../../worker/operator/keeper.ts'
import { attachmentsOf } from '../../../worker/platform/objects.ts'
import type { Client } from '../client.ts'

export const path = '/api/attachments'

export interface Sent {
  check: string
  content: Uint8Array
  type: string
  name?: string
  point?: string
  headers?: Record<string, string>
}

/** Sends a file as it is, the way the page does. */
export async function attach(
  client: Client,
  { check, content, type, name = 'vedlegg', point, headers }: Sent,
) {
  const query = new URLSearchParams({ subject: 'checks', id: check, name, ...(point && { point }) })
  const response = await client.fetch(`${path}?${query}`, {
    method: 'POST',
    body: content,
    headers: { ...(type && { 'Content-Type': type }), ...headers },
  })
  return { status: response.status, body: (await response.json()) as AddedAttachment & ProblemBody }
}

export async function attachmentsTo(client: Client, check: string): Promise<Attachment[]> {
  const { body } = await client.get<{ items: Attachment[] }>(`${path}?subject=checks&id=${check}`)
  return body.items
}

/** Works on the database that holds the bytes, past everything that guards it. */
export function inFiles<Result>(work: (sql: SqlStorage) => Result): Promise<Result> {
  const stub = attachmentsOf(env as unknown as Environment)
  return runInDurableObject(stub, (_object, { storage }) => work(storage.sql))
}

/** Takes or ends the hold of a backup on the object with the bytes alone. */
export async function holdFiles(operation: 'takeLease' | 'endLease'): Promise<void> {
  const operator = {
    ...{ sessionToken: null, accessToken: null, operator: true, requestId: 'test' },
    ...{ demoAllowed: true, address: 'test' },
  }
  const kept = attachmentsOf(env as unknown as Environment) as unknown as Kept
  await kept.keep(operator, operation, { lease: 'backup of the test' })
}

/** Ids of the files whose bytes are there. */
export function storedFiles(): Promise<string[]> {
  return inFiles((sql) =>
    sql
      .exec<{ id: string }>('SELECT id FROM file WHERE EXISTS (SELECT 1 FROM file_part WHERE file_id = id)')
      .toArray()
      .map(({ id }) => id),
  )
}
