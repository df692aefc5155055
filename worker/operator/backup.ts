import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Ask } from './ask.ts'
import { type BackupHead, backupFormat, backupVersion, type Cursor } from './format.ts'
import { type KeptObjectName, keptObjectNames } from './keptObjects.ts'
import type { RowsText } from './tableStore.ts'

/** Makes writes wait in every object, and says what there is to read; `lease` is what the pages are then asked for with. */
export async function beginBackup(ask: Ask, lease: string, now: Date): Promise<Outcome<BackupHead>> {
  const taken = await ask.all('takeLease', () => ({ lease }))
  const heads = taken.ok ? await ask.all('describeDatabase', () => ({ lease })) : taken
  if (heads.ok) {
    const { value: objects } = heads
    return success({ format: backupFormat, version: backupVersion, at: now.toISOString(), objects })
  }
  await endBackup(ask, lease)
  return heads
}

/** A page of one table; what comes of it holds only if the lease held in every object. */
export async function readBackupPage(
  ask: Ask,
  { lease, object, table, after }: { lease: string; object: KeptObjectName; table: string; after: Cursor },
): Promise<Outcome<RowsText>> {
  const renewed = await ask.all('renewLease', () => ({ lease }))
  return renewed.ok ? ask.one(object, 'readPage', { lease, table, after }) : renewed
}

/** Lets writes go on. */
export async function endBackup(ask: Ask, lease: string): Promise<Outcome<null>> {
  for (const object of keptObjectNames) await ask.one(object, 'endLease', { lease })
  return success(null)
}
