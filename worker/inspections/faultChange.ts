import type { Fault, FaultContent } from '../../geodata/model/inspection.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context } from '../operation.ts'
import { insertFault } from './faultStore.ts'
import type { StandingSafeguard } from './safeguard.ts'

/** What happened to a fault, in the past tense. */
export type FaultEvent = 'found' | 'changed' | 'closed' | 'reopened'

/** The first version of a fault, in the name of whoever asks. */
export function newFault(
  context: Context,
  safeguardId: string,
  { id, inspectionId, content }: { id: string; inspectionId: string | null; content: FaultContent },
): Fault {
  return {
    ...content,
    id,
    revision: 1,
    safeguardId,
    inspectionId,
    state: 'open',
    mendedOn: null,
    note: '',
    at: context.now.toISOString(),
    by: actorOf(context).name,
  }
}

/**
 * Stores a version of a fault with the event that tells of it; call it inside a transaction. What the fault is stays with
 * it: events are read more widely.
 */
export function storeFault(
  context: Context,
  what: FaultEvent,
  { id, properties }: StandingSafeguard,
  fault: Fault,
): void {
  insertFault(context.sql, fault)
  recordEvent(context, {
    type: `faults.${what}`,
    collection: 'safeguards',
    thingId: id,
    revision: null,
    data: { name: properties.name, fault: fault.id },
  })
}
