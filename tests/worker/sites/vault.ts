import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Environment } from '../../../worker/environment.ts'
import { vaultOf } from '../../../worker/platform/objects.ts'
import { Journal } from '../../../worker/sites/journal.ts'
import { type Keyring, readKeyring } from '../../../worker/sites/keys.ts'

export const environment = env as unknown as Environment

/** A key of its own for each id, the same every time: for tests only. */
export function keysSetting(...ids: string[]): string {
  return ids.map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(',')
}

export async function keyringOf(...ids: string[]): Promise<Keyring> {
  const reading = await readKeyring(keysSetting(...ids))
  if (!reading.ok) throw new Error(reading.reason)
  return reading.value
}

/** Runs inside an object of the vault's class that the app does not use, with a database of its own. */
export function inSpareVault<Result>(
  name: string,
  work: (storage: DurableObjectStorage) => Result | Promise<Result>,
): Promise<Result> {
  const stub = environment.SITES_VAULT.get(environment.SITES_VAULT.idFromName(name))
  return runInDurableObject(stub, (_vault, { storage }) => work(storage))
}

/** Runs inside the vault of the app. */
export function inVault<Result>(
  work: (storage: DurableObjectStorage) => Result | Promise<Result>,
): Promise<Result> {
  return runInDurableObject(vaultOf(environment), (_vault, { storage }) => work(storage))
}

/** Opens a journal as an object does that has just started. */
export async function openJournal(storage: DurableObjectStorage, keyring: Keyring) {
  const journal = new Journal(storage, keyring)
  const entries = new Map<number, unknown>()
  const walk = await journal.load((entry, sequence) => entries.set(sequence, entry))
  return { journal, entries, walk }
}
