import { z } from 'zod'
import { conditions, measureBasis } from '../model/bridge.ts'
import { safeguardStatuses } from '../model/safeguard.ts'
import { coverageCodes, yesNoPartly } from '../model/securing.ts'

/** A thing as a line of the working list; null is not registered. */
export const worklistLineSchema = z.object({
  id: z.uuid(),
  /** The address where it has no name. */
  name: z.string().nullable(),
  /** Category of a bridge, use of a building, type of a structure. */
  kind: z.string().nullable(),
  /** Pedestrian access to a bridge; whether the others are open to the public, `yes` or `no`. */
  access: z.string().nullable(),
  /** Of buildings only. */
  roofTerrace: z.string().nullable(),
  state: coverageCodes.schema.nullable(),
  /** Worked out from edges and safeguards, or as a person judged it. */
  stateFrom: z.enum(['reckoned', 'judged']).nullable(),
  /** What people can reach that nothing covers; null where it has not been worked out. */
  gapMetres: z.number().nullable(),
  /** Parts without a known length that are open. */
  openParts: z.number().int().nullable(),
  parapetHeightMetres: z.number().nullable(),
  parapetBasis: measureBasis.schema.nullable(),
  /** Of bridges only. */
  requiredHeightMetres: z.number().nullable(),
  condition: conditions.schema.nullable(),
  climbResistant: yesNoPartly.schema.nullable(),
  rehabilitationYear: z.number().int().nullable(),
  /** How many there are of each status; null where there are none. */
  safeguards: z.partialRecord(safeguardStatuses.schema, z.number().int()).nullable(),
  /** Of those proposed or decided. */
  plannedCostKroner: z.number().nullable(),
  /** How many of those proposed or decided have no cost registered. */
  withoutCost: z.number().int(),
  /** The soonest among its safeguards. */
  nextInspectionOn: z.iso.date().nullable(),
  /** Null where there are no safeguards. */
  openFaults: z.number().int().nullable(),
  changedOn: z.iso.date(),
  /** Longitude and latitude of its middle. */
  point: z.tuple([z.number(), z.number()]),
})
export type WorklistLine = z.infer<typeof worklistLineSchema>

export interface WorklistPage {
  items: WorklistLine[]
  next: string | null
  /** All that match, on every page. */
  total: number
}
