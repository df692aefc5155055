import type { Deviation, DeviationContent } from '../../geodata/model/signCare.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context } from '../operation.ts'
import { insertDeviation } from './deviationStore.ts'
import type { StandingSign } from './sign.ts'

/** What happened to a deviation, in the past tense. */
export type DeviationEvent = 'found' | 'changed' | 'closed' | 'reopened'

/** The first version of a deviation, in the name of whoever asks. */
export function newDeviation(
  context: Context,
  signId: string,
  { id, inspectionId, content }: { id: string; inspectionId: string | null; content: DeviationContent },
): Deviation {
  return {
    ...content,
    id,
    revision: 1,
    signId,
    inspectionId,
    state: 'open',
    mendedOn: null,
    note: '',
    at: context.now.toISOString(),
    by: actorOf(context).name,
  }
}

/**
 * Stores a version of a deviation with the event that tells of it; call it inside a transaction. What it is stays with it:
 * events are read more widely.
 */
export function storeDeviation(
  context: Context,
  what: DeviationEvent,
  { id, properties }: StandingSign,
  deviation: Deviation,
): void {
  insertDeviation(context.sql, deviation)
  recordEvent(context, {
    type: `sign-deviations.${what}`,
    collection: 'signs',
    thingId: id,
    revision: null,
    data: { name: properties.name, deviation: deviation.id },
  })
}
