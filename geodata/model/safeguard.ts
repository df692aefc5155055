import { z } from 'zod'
import { codeList } from './codes.ts'
import { stretchSchema } from './edge.ts'
import {
  codeField,
  dateField,
  described,
  numberField,
  requiredCodeField,
  requiredTextField,
  textField,
} from './field.ts'
import { text } from './language.ts'
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

/** What a safeguard is at: a thing, or a condition of a project, by the point of the checklist that asked for it. */
export const safeguardPlaceSchema = z.object({
  collection: z.enum([...thingReferenceSchema.shape.collection.options, 'projects']),
  id: z.uuid(),
  /** Of a project only. */
  point: z.string().max(40).optional(),
})
export type SafeguardPlace = z.infer<typeof safeguardPlaceSchema>

/** A type of the shared catalogue, or one of the municipality's own: `K-3`. */
export const safeguardKindSchema = z.string().regex(/^(T(0[1-9]|1\d|2[0-4])|K-[1-9]\d{0,3})$/)

export const measuredThings = codeList({
  height: ['Høyde', 'Height'],
  opening: ['Største åpning', 'Largest opening'],
  foothold: ['Høyde til øverste fotfeste', 'Height of the highest foothold'],
  overhang: ['Overheng', 'Overhang'],
  distance: ['Avstand til kanten', 'Distance from the edge'],
  other: ['Annet mål', 'Other measure'],
})
export const measuredHow = codeList({
  measured: ['Målt på stedet', 'Measured on site'],
  drawing: ['Lest av tegning', 'Read off a drawing'],
  supplier: ['Oppgitt av leverandør', 'Stated by the supplier'],
  estimated: ['Anslått', 'Estimated'],
})

/** One measure of a safeguard, in metres, with when and how it was taken. */
const measureSchema = z.strictObject({
  what: measuredThings.schema,
  metres: z.number().min(0).max(100),
  on: z.iso.date(),
  how: measuredHow.schema,
  note: z.string().trim().max(200).default(''),
})

export const safeguardProperties = z.object({
  name: requiredTextField('Beskrivelse', 'Description', { group: 'identity' }),
  kind: described(safeguardKindSchema.clone(), 'Type', 'Type', {
    group: 'identity',
    codes: safeguardTypes.labels,
  }),
  status: requiredCodeField(safeguardStatuses, 'Status', 'Status', { group: 'identity' }),
  at: safeguardPlaceSchema.nullable().default(null),
  /** Where it stands along the edges of the thing it is at; empty is not registered. */
  extent: described(z.array(stretchSchema).max(200).default([]), 'Utstrekning', 'Extent', {
    group: 'securing',
    securing: true,
  }),
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
  measures: described(z.array(measureSchema).max(50).default([]), 'Mål', 'Measures', {
    group: 'measures',
    securing: true,
  }),
  requirement: textField('Krav det svarer på', 'Requirement it answers', { group: 'measures', max: 500 }),
  requirementSource: textField('Kravets kilde', 'Source of the requirement', { group: 'measures' }),
  owner: textField('Eier', 'Owner', { group: 'operation' }),
  operator: textField('Driftsansvarlig', 'Operator', { group: 'operation' }),
  costKroner: numberField('Kostnad', 'Cost', {
    group: 'case',
    unit: 'kr',
    min: 0,
    max: 10_000_000_000,
    integer: true,
  }),
  financing: textField('Finansiering', 'Financing', { group: 'case' }),
  decision: textField('Vedtak', 'Decision', { group: 'case', max: 500 }),
  decidedOn: dateField('Vedtatt', 'Decided on', { group: 'case' }),
  caseNumber: textField('Saksnummer', 'Case number', { group: 'case', max: 60 }),
  plannedOn: dateField('Planlagt ferdig', 'Planned completion', { group: 'case' }),
  doneOn: dateField('Ferdig', 'Completed', { group: 'case' }),
  /** For a temporary one: the last day it stands. */
  untilOn: dateField('Står til', 'Stands until', { group: 'case' }),
  removedOn: dateField('Fjernet', 'Removed', { group: 'case' }),
  inspectionMonths: numberField('Kontroll hver', 'Inspected every', {
    group: 'operation',
    unit: 'months',
    min: 1,
    max: 120,
    integer: true,
    help: text('Tomt: som for typen.', 'Empty: as for the type.'),
  }),
  nextInspectionOn: dateField('Neste kontroll', 'Next inspection', { group: 'operation' }),
  note: textField('Merknad', 'Note', { group: 'operation', max: 2000, multiline: true }),
})
export type SafeguardProperties = z.infer<typeof safeguardProperties>
