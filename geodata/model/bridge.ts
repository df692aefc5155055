import { z } from 'zod'
import { codeList } from './codes.ts'
import { stretchSchema } from './edge.ts'
import {
  booleanField,
  codeField,
  codesField,
  dateField,
  described,
  numberField,
  requiredTextField,
  textField,
} from './field.ts'
import { text } from './language.ts'
import { coverageCodes, yesNoPartly } from './securing.ts'

// Attributes: research.md 9.1. Categories and statuses follow V440 V-5.1 and V-5.2, as NVDB type 60 (Bru) carries them.

export const bridgeKinds = codeList({
  road: ['Vegbru', 'Road bridge'],
  embankment: ['Bru i fylling', 'Bridge in embankment'],
  footbridge: ['Gang- og sykkelbru', 'Foot and cycle bridge'],
  railway: ['Jernbanebru', 'Railway bridge'],
  ferry_quay: ['Ferjeleie', 'Ferry quay'],
  tunnel: ['Tunnel eller vegoverbygg', 'Tunnel or road cover'],
  retaining: ['Støttekonstruksjon', 'Retaining structure'],
  other: ['Annet', 'Other'],
})

export const bridgeStatuses = codeList({
  planned: ['Planlagt', 'Planned'],
  new: ['Nybygd', 'Newly built'],
  in_use: ['Trafikkert', 'In use'],
  closed: ['Sperret', 'Closed'],
  demolished: ['Revet', 'Demolished'],
})

export const crossedThings = codeList({
  road: ['Bilveg', 'Road'],
  walkway: ['Gang- eller sykkelveg', 'Foot or cycle way'],
  rail: ['Jernbane eller trikk', 'Railway or tram'],
  river: ['Elv eller bekk', 'River or stream'],
  lake: ['Innsjø', 'Lake'],
  sea: ['Sjø', 'Sea'],
  terrain: ['Terreng', 'Terrain'],
})

export const pedestrianAccess = codeList({
  none: ['Ingen', 'None'],
  one_side: ['Én side', 'One side'],
  both_sides: ['Begge sider', 'Both sides'],
})

export const measureBasis = codeList({
  measured: ['Målt', 'Measured'],
  estimated: ['Anslått', 'Estimated'],
  registered: ['Fra register', 'From a register'],
})

export const conditions = codeList({
  good: ['God', 'Good'],
  worn: ['Slitt', 'Worn'],
  damaged: ['Skadet', 'Damaged'],
})
export type Condition = keyof typeof conditions.labels

/**
 * A parapet as registered in NVDB (type 5), joined to the bridge it stands on. Lengths and heights in metres; the stretch
 * is along the bridge's own line, null where the parapet's place is not known.
 */
export const parapetSchema = z.object({
  externalId: z.string(),
  kind: z.string().nullable(),
  use: z.string().nullable(),
  heightMetres: z.number().nullable(),
  lengthMetres: z.number().nullable(),
  stretch: stretchSchema.nullable().default(null),
})
export type Parapet = z.infer<typeof parapetSchema>

export const bridgeProperties = z.object({
  name: requiredTextField('Navn', 'Name', { group: 'identity' }),
  kind: codeField(bridgeKinds, 'Kategori', 'Category', { group: 'identity' }),
  status: codeField(bridgeStatuses, 'Status', 'Status', { group: 'identity' }),
  brutusNumber: textField('Byggverksnummer (Brutus)', 'Structure number (Brutus)', { group: 'identity' }),
  builtYear: numberField('Byggeår', 'Year built', {
    group: 'identity',
    unit: 'year',
    min: 1000,
    max: 2200,
    integer: true,
  }),
  crosses: codesField(crossedThings, 'Går over', 'Crosses', { group: 'identity' }),
  owner: textField('Eier', 'Owner', { group: 'operation' }),
  maintainer: textField('Vedlikeholdsansvarlig', 'Responsible for maintenance', { group: 'operation' }),
  operatingArea: textField('Driftsområde', 'Operating area', { group: 'operation' }),
  lengthMetres: numberField('Lengde', 'Length', { group: 'measures', unit: 'm', min: 0, max: 20_000 }),
  longestSpanMetres: numberField('Lengste spenn', 'Longest span', {
    group: 'measures',
    unit: 'm',
    min: 0,
    max: 5_000,
  }),
  heightMetres: numberField('Høyde over underlaget', 'Height above what it crosses', {
    group: 'measures',
    unit: 'm',
    min: 0,
    max: 400,
  }),
  heightBasis: codeField(measureBasis, 'Høyden er', 'The height is', { group: 'measures' }),
  pedestrianAccess: codeField(pedestrianAccess, 'Gangtilkomst', 'Pedestrian access', { group: 'access' }),
  cycling: booleanField('Sykling', 'Cycling', { group: 'access' }),
  stairs: booleanField('Trapper', 'Stairs', { group: 'access' }),
  parapetKind: textField('Rekkverkstype', 'Parapet type', { group: 'securing', securing: true }),
  parapetHeightMetres: numberField('Rekkverkshøyde', 'Parapet height', {
    group: 'securing',
    unit: 'm',
    min: 0,
    max: 10,
    securing: true,
  }),
  parapetMeasuredOn: dateField('Målt dato', 'Measured on', { group: 'securing', securing: true }),
  climbResistant: codeField(yesNoPartly, 'Klatrehemmende', 'Climb resistant', {
    group: 'securing',
    securing: true,
  }),
  coverage: codeField(coverageCodes, 'Sikret', 'Secured', {
    group: 'securing',
    securing: true,
    help: text(
      'Din egen vurdering. Den brukes til kantene og hvor tiltakene står, er registrert. Da regnes det ut.',
      'Your own judgement. It is used until the edges and where the safeguards stand are registered. Then it is worked out.',
    ),
  }),
  coverageNote: textField('Hva mangler', 'What is missing', {
    group: 'securing',
    securing: true,
    max: 1000,
    multiline: true,
  }),
  parapetCondition: codeField(conditions, 'Rekkverkets tilstand', 'Parapet condition', {
    group: 'securing',
    securing: true,
  }),
  parapets: described(
    z.array(parapetSchema).max(500).default([]),
    'Registrerte rekkverk',
    'Registered parapets',
    { group: 'securing', securing: true },
  ),
  requiredHeightMetres: numberField('Gjeldende høydekrav', 'Required height', {
    group: 'securing',
    unit: 'm',
    min: 0,
    max: 10,
    securing: true,
  }),
  requiredHeightSource: textField('Kravets kilde', 'Source of the requirement', {
    group: 'securing',
    securing: true,
  }),
  requiredHeightDate: dateField('Kravet bekreftet', 'Requirement confirmed on', {
    group: 'securing',
    securing: true,
  }),
  rehabilitationYear: numberField('Planlagt rehabilitering', 'Planned rehabilitation', {
    group: 'operation',
    unit: 'year',
    min: 2000,
    max: 2200,
    integer: true,
  }),
  lighting: textField('Belysning', 'Lighting', { group: 'operation' }),
  lightingCondition: codeField(conditions, 'Belysningens tilstand', 'Lighting condition', {
    group: 'operation',
  }),
  retrofitFeasible: codeField(yesNoPartly, 'Egnet for ettermontering', 'Suitable for retrofitting', {
    group: 'securing',
    securing: true,
  }),
  retrofitNote: textField('Vind, brøyting og innfesting', 'Wind, snow clearing and fixing', {
    group: 'securing',
    securing: true,
    max: 1000,
    multiline: true,
  }),
  emergencyAccess: textField('Tilkomst for nødetatene', 'Access for emergency services', {
    group: 'emergency',
    max: 1000,
    multiline: true,
  }),
  locationCode: textField('Stedskode', 'Location code', { group: 'emergency' }),
  note: textField('Merknad', 'Note', { group: 'operation', max: 2000, multiline: true }),
})
export type BridgeProperties = z.infer<typeof bridgeProperties>
