import { z } from 'zod'
import { codeList } from './codes.ts'
import {
  codeField,
  dateField,
  numberField,
  requiredCodeField,
  requiredTextField,
  textField,
} from './field.ts'
import { coverageCodes } from './securing.ts'

/** Types of measures T01–T24: research.md section 8. Evidence and reservations: geodata/catalogue. */
export const safeguardTypes = codeList({
  T01: ['Høyere rekkverk eller skjermvegg i full lengde', 'Higher parapet or screen along the full length'],
  T02: ['Innoverskrådd topp på rekkverk', 'Inward-angled top of parapet'],
  T03: ['Klatrehemmende utforming', 'Climb-resistant design'],
  T04: ['Sikring av brufester, ender og sideareal', 'Securing of bridgeheads, ends and side areas'],
  T05: ['Horisontal fallsikring under kant', 'Horizontal fall protection below the edge'],
  T06: [
    'Avstengt eller låst adgang til tak og tekniske plan',
    'Closed or locked access to roof and plant levels',
  ],
  T07: ['Tidsstyrt stenging av sted eller etasje', 'Timed closing of a place or floor'],
  T08: ['Åpningsbegrensning på vinduer', 'Window opening restrictors'],
  T09: ['Gjerde langs bane', 'Fence along railway'],
  T10: ['Skjerming ved plattformende eller mellom spor', 'Screening at platform ends or between tracks'],
  T11: ['Plattformdører', 'Platform doors'],
  T12: ['Kantsone og landskapsgrep', 'Edge zone and landscaping'],
  T13: ['Belysning og synlighet', 'Lighting and visibility'],
  T14: ['Kamera med aktiv oppfølging', 'Cameras with active follow-up'],
  T15: ['Bemanning, vakthold og tilsynsrunder', 'Staffing, guarding and patrols'],
  T16: ['Opplæring av ansatte og publikum', 'Training of staff and public'],
  T17: ['Hjelpeskilt', 'Help sign'],
  T18: ['Nødtelefon eller direktetelefon', 'Emergency or direct telephone'],
  T19: ['Digital informasjon på skilt', 'Digital information on signs'],
  T20: ['Aktivisering av stedet', 'Bringing activity to the place'],
  T21: ['Navn, omdømme og medieavtale', 'Name, reputation and media agreement'],
  T22: ['Redningsutstyr og -tilkomst', 'Rescue equipment and access'],
  T23: ['Samordning med nødetater og meldeveier', 'Coordination with emergency services'],
  T24: ['Midlertidig sikring i byggefase', 'Temporary securing during construction'],
})

export const safeguardStatuses = codeList({
  proposed: ['Forslag', 'Proposed'],
  decided: ['Vedtatt', 'Decided'],
  in_progress: ['I gang', 'In progress'],
  done: ['Ferdig', 'Done'],
  temporary: ['Midlertidig', 'Temporary'],
  removed: ['Fjernet', 'Removed'],
})

/** The thing in the register that a safeguard or a sign belongs to. */
export const thingReferenceSchema = z.object({
  collection: z.enum(['bridges', 'buildings', 'structures']),
  id: z.uuid(),
})
export type ThingReference = z.infer<typeof thingReferenceSchema>

export const safeguardProperties = z.object({
  name: requiredTextField('Beskrivelse', 'Description', { group: 'identity' }),
  kind: requiredCodeField(safeguardTypes, 'Type', 'Type', { group: 'identity' }),
  status: requiredCodeField(safeguardStatuses, 'Status', 'Status', { group: 'identity' }),
  at: thingReferenceSchema.nullable().default(null),
  coverage: codeField(coverageCodes, 'Dekker det gående kan komme til', 'Covers what people can reach', {
    group: 'securing',
    securing: true,
  }),
  coverageNote: textField('Hva mangler', 'What is missing', {
    group: 'securing',
    securing: true,
    max: 1000,
    multiline: true,
  }),
  heightMetres: numberField('Høyde', 'Height', {
    group: 'measures',
    unit: 'm',
    min: 0,
    max: 10,
    securing: true,
  }),
  owner: textField('Eier', 'Owner', { group: 'operation' }),
  operator: textField('Driftsansvarlig', 'Operator', { group: 'operation' }),
  caseNumber: textField('Saksnummer', 'Case number', { group: 'case', max: 60 }),
  plannedOn: dateField('Planlagt ferdig', 'Planned completion', { group: 'case' }),
  doneOn: dateField('Ferdig', 'Completed', { group: 'case' }),
  nextInspectionOn: dateField('Neste kontroll', 'Next inspection', { group: 'operation' }),
  note: textField('Merknad', 'Note', { group: 'operation', max: 2000, multiline: true }),
})
export type SafeguardProperties = z.infer<typeof safeguardProperties>
