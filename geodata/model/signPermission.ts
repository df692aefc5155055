import { z } from 'zod'
import { codeList } from './codes.ts'
import { recordFrame } from './record.ts'

/*
 * Consents and applications a sign needs: which they are follows from rules (geodata/signs), what became of each is kept here.
 */

/** The rows of research.md 3.5. */
export const permissionCodes = codeList({
  traffic_sign_post: ['Ikke på stolpe med trafikkskilt', 'Not on a post with a traffic sign'],
  road_municipal: ['Samtykke fra kommunen som vegmyndighet', 'Consent of the municipality as road authority'],
  road_county: ['Samtykke fra fylkeskommunen som vegmyndighet', 'Consent of the county as road authority'],
  road_state: ['Samtykke fra Statens vegvesen', 'Consent of the state road administration'],
  beside_road: ['Tillatelse langs veg', 'Permission along a road'],
  building_exempt: ['Skilt på bygning: ikke søknadspliktig', 'Sign on a building: exempt from application'],
  building_application: ['Søknad uten ansvarsrett', 'Application without liability right'],
  railway: [
    'Tillatelse fra Bane NOR eller stasjonseieren',
    'Permission of Bane NOR or the owner of the station',
  ],
  bridge_owner: ['Samtykke fra brueieren', 'Consent of the owner of the bridge'],
  landowner: ['Samtykke fra grunneieren', 'Consent of the landowner'],
})
export type PermissionCode = keyof typeof permissionCodes.labels

export const permissionStates = codeList({
  applied: ['Søkt', 'Applied for'],
  granted: ['Gitt', 'Granted'],
  refused: ['Avslått', 'Refused'],
  not_needed: ['Vurdert: trengs ikke', 'Assessed: not needed'],
})

export const permissionContentSchema = z.strictObject({
  state: permissionStates.schema,
  caseNumber: z.string().trim().max(60).default(''),
  on: z.iso.date(),
  /** What was decided, with conditions; or why it is not needed. */
  decision: z.string().trim().max(1000).default(''),
})
export type PermissionContent = z.infer<typeof permissionContentSchema>

export const permissionSchema = permissionContentSchema.extend({
  ...recordFrame.shape,
  signId: z.uuid(),
  code: permissionCodes.schema,
})
export type Permission = z.infer<typeof permissionSchema>
