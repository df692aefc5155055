import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Ask } from './ask.ts'
import type { BackupHead, BackupPage, ObjectHead } from './format.ts'
import { gateObject, type KeptObjectName, keptObjectNames } from './keptObjects.ts'
import { unknownObject } from './restoreProblems.ts'

/** What came after backups that can still be taken in; there was nothing of it then. */
const laterObjects: readonly KeptObjectName[] = ['attachments']
const nothing: ObjectHead = { migrations: [], tables: [], chainEnd: null }

/** Empties every object for the backup to come in; from here on only the operator is let in. Nothing is touched if one refuses. */
export async function beginRestore(ask: Ask, id: string, head: BackupHead): Promise<Outcome<null>> {
  const odd = oddObject(head)
  if (odd) return unknownObject(odd)
  const last = await ask.one(gateObject, 'readRestore', null)
  if (!last.ok) return last
  const ongoing = last.value?.underWay ? last.value.id : null
  const headOf = (object: KeptObjectName) => head.objects[object] ?? nothing
  const checked = await ask.all('checkTarget', (object) => ({ head: headOf(object), ongoing }))
  if (!checked.ok) return checked
  // The gate is shut first, so that nobody comes in while the others are emptied.
  for (const object of [...keptObjectNames].reverse()) {
    const begun = await ask.one(object, 'beginRestore', { id, head: headOf(object), ongoing })
    if (!begun.ok) return begun
  }
  return success(null)
}

export async function storePage(
  ask: Ask,
  id: string,
  { object, table, rows }: BackupPage,
): Promise<Outcome<null>> {
  const known = keptObjectNames.find((name) => name === object)
  return known ? ask.one(known, 'storeRows', { id, table, rows }) : unknownObject(object)
}

/** Goes on making what follows from the rows; once all of it is made in every object, lets people in. */
export async function finishRestore(ask: Ask, id: string): Promise<Outcome<{ finished: boolean }>> {
  for (const object of keptObjectNames) {
    const prepared = await ask.one(object, 'prepareRestored', { id })
    if (!prepared.ok) return prepared
    if (!prepared.value.ready) return success({ finished: false })
  }
  const examined = await ask.all('examineRestored', () => null)
  if (!examined.ok) return examined
  const opened = await ask.all('openRestored', () => ({ id }))
  return opened.ok ? success({ finished: true }) : opened
}

/** Throws away what an interrupted restore left, and lets people in to an empty installation. */
export async function discardRestore(ask: Ask): Promise<Outcome<null>> {
  const discarded = await ask.all('discardRestore', () => null)
  return discarded.ok ? success(null) : discarded
}

/** The name of a part that only the backup or only this installation has. */
function oddObject({ objects }: BackupHead): string | undefined {
  const ours: readonly string[] = keptObjectNames
  const needed = keptObjectNames.filter((name) => !laterObjects.includes(name))
  return (
    Object.keys(objects).find((name) => !ours.includes(name)) ?? needed.find((name) => !(name in objects))
  )
}
