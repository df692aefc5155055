import { z } from 'zod'
import { collectionCodes } from '../../geodata/model/collections.ts'
import type { Event } from '../../geodata/model/history.ts'

const named = z.object({ name: z.string() })

/** The thing an event is about, where it is about one. */
export function thingOf({ collection, thingId }: Event): string | null {
  return collectionCodes.some((code) => code === collection) ? thingId : null
}

/** The name that the newest of the events gives the thing; null where none does. */
export function nameTold(events: readonly Event[], thing: string | undefined): string | null {
  const about = events.find((event) => thing !== undefined && thingOf(event) === thing)
  return named.safeParse(about?.data).data?.name ?? null
}
