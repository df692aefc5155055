import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Environment } from '../environment.ts'
import { attachmentsOf } from '../platform/objects.ts'
import { sha256 } from '../sha256.ts'
import type { FileHead } from './fileStore.ts'
import type { Attachments } from './object.ts'

/*
 * The way to the bytes of files: part by part, so that no large file lies whole in the object's memory. Who may, has been
 * asked of the municipality's object before.
 */

/** A row of SQLite holds at most 2 MB on Cloudflare, and a page of a backup takes two of these. */
const partBytes = 512 * 1024

/** The stub's generated types lose which outcome belongs to which method. */
function objectOf(environment: Environment) {
  return attachmentsOf(environment) as unknown as Pick<
    Attachments,
    'begin' | 'addPart' | 'loosen' | 'settle' | 'open' | 'readPart'
  >
}

export function headOf(id: string, bytes: Uint8Array): FileHead {
  return { id, size: bytes.length, sha256: sha256(bytes) }
}

/** Stores the bytes as not settled yet; answers with other files that were left so, to be settled too. */
export async function storeFile(
  environment: Environment,
  head: FileHead,
  bytes: Uint8Array,
): Promise<Outcome<string[]>> {
  const object = objectOf(environment)
  const left = await object.begin(head)
  if (!left.ok) return left
  for (let part = 0; part * partBytes < bytes.length; part++) {
    // A copy: a view would take the whole file along.
    const added = await object.addPart(head.id, part, bytes.slice(part * partBytes, (part + 1) * partBytes))
    if (!added.ok) return added
  }
  const whole = await object.open(head.id, head.sha256)
  return whole.ok ? left : whole
}

/** The bytes as they are asked for, when they are what they were. */
export async function readFile(
  environment: Environment,
  { id, sha256 }: Pick<FileHead, 'id' | 'sha256'>,
): Promise<Outcome<ReadableStream<Uint8Array>>> {
  const object = objectOf(environment)
  const opened = await object.open(id, sha256)
  if (!opened.ok) return opened
  let next = 0
  return success(
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (next === opened.value.parts) return controller.close()
        const bytes = await object.readPart(id, next++)
        if (bytes) controller.enqueue(bytes)
        else controller.error(new Error('removed while it was read'))
      },
    }),
  )
}

/** Says that a file may be about to go, so that it is asked about later should nobody get to settle it. */
export function loosenFile(environment: Environment, id: string): Promise<Outcome<null>> {
  return objectOf(environment).loosen(id)
}

/** Keeps the bytes of the files that stand, and lets go of the rest. */
export function settleFiles(
  environment: Environment,
  ids: readonly string[],
  standing: readonly string[],
): Promise<Outcome<null>> {
  return objectOf(environment).settle(
    standing,
    ids.filter((id) => !standing.includes(id)),
  )
}
