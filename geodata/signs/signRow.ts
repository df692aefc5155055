import { z } from 'zod'
import { thingReferenceSchema } from '../model/safeguard.ts'
import { signPlacements, signProperties, signSizes, signStatuses } from '../model/sign.ts'

/** What is left to do at a sign and when, for those who work with signs. */
export const signWorkSchema = z.object({
  lastInspectedOn: z.iso.date().nullable(),
  /** When it is to be inspected; null for one that does not stand. */
  inspectOn: z.iso.date().nullable(),
  openDeviations: z.number().int(),
  /**
   * Permissions that must or probably must be there and are neither given nor assessed as not needed; null while what the
   * rules go by is not registered, such as the ground.
   */
  permissionsMissing: z.number().int().nullable(),
  /** It has not been gone through in some recall. */
  inRecall: z.boolean(),
})
export type SignWork = z.infer<typeof signWorkSchema>

/** A sign as a line of the list and a card on the board; null is not registered. */
export const signRowSchema = z.object({
  id: z.uuid(),
  revision: z.number().int().positive(),
  name: z.string(),
  placeCode: z.string().nullable(),
  placeName: z.string().nullable(),
  status: signStatuses.schema,
  placement: signPlacements.schema.nullable(),
  /** Longitude and latitude. */
  point: z.tuple([z.number(), z.number()]),
  at: thingReferenceSchema.nullable(),
  atName: z.string().nullable(),
  messageId: z.uuid().nullable(),
  messageName: z.string().nullable(),
  planId: z.uuid().nullable(),
  operator: z.string().nullable(),
  size: signSizes.schema.nullable(),
  facingDegrees: signProperties.shape.facingDegrees,
  approvedOn: z.iso.date().nullable(),
  orderedOn: z.iso.date().nullable(),
  mountedOn: z.iso.date().nullable(),
  removedOn: z.iso.date().nullable(),
  /** Null for those who may not read the work with signs. */
  work: signWorkSchema.nullable(),
})
export type SignRow = z.infer<typeof signRowSchema>

export interface SignPage {
  items: SignRow[]
  next: string | null
  /** All that match, on every page. */
  total: number
}
