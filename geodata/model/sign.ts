import { z } from 'zod'
import { codeList } from './codes.ts'
import { codeField, dateField, requiredCodeField, requiredTextField, textField } from './field.ts'
import { thingReferenceSchema } from './safeguard.ts'

// Attributes: research.md 9.4. Helplines, messages and permissions come with the subject `signs`; no number is typed into a sign.

export const signPlacements = codeList({
  approach: ['Tilkomst', 'Approach'],
  bridge_end: ['Bruende', 'Bridge end'],
  platform_end: ['Plattformende', 'Platform end'],
  entrance: ['Inngang', 'Entrance'],
  lift: ['Heis', 'Lift'],
  stairs: ['Trapp', 'Stairs'],
  rescue_post: ['Redningspost', 'Rescue post'],
})

export const signStatuses = codeList({
  proposed: ['Foreslått', 'Proposed'],
  approved: ['Godkjent', 'Approved'],
  ordered: ['Bestilt', 'Ordered'],
  mounted: ['Montert', 'Mounted'],
  follow_up: ['Må følges opp', 'Needs follow-up'],
  removed: ['Fjernet', 'Removed'],
})

export const signMountings = codeList({
  own_post: ['Egen stolpe', 'Own post'],
  wall: ['Vegg', 'Wall'],
  parapet: ['Rekkverk', 'Parapet'],
  station: ['Stasjon', 'Station'],
})

export const signProperties = z.object({
  name: requiredTextField('Navn', 'Name', { group: 'identity' }),
  status: requiredCodeField(signStatuses, 'Status', 'Status', { group: 'identity' }),
  at: thingReferenceSchema.nullable().default(null),
  placement: codeField(signPlacements, 'Plassering', 'Placement', { group: 'identity' }),
  mounting: codeField(signMountings, 'Montering', 'Mounting', { group: 'operation' }),
  landowner: textField('Grunneier eller vegmyndighet', 'Landowner or road authority', { group: 'operation' }),
  caseNumber: textField('Saksnummer', 'Case number', { group: 'case', max: 60 }),
  mountedOn: dateField('Montert dato', 'Mounted on', { group: 'operation' }),
  nextInspectionOn: dateField('Neste kontroll', 'Next inspection', { group: 'operation' }),
  note: textField('Merknad', 'Note', { group: 'operation', max: 2000, multiline: true }),
})
export type SignProperties = z.infer<typeof signProperties>
