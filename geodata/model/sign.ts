import { z } from 'zod'
import { codeList } from './codes.ts'
import {
  booleanField,
  codeField,
  codesField,
  dateField,
  numberField,
  requiredCodeField,
  requiredTextField,
  textField,
} from './field.ts'
import { text } from './language.ts'
import { thingReferenceSchema } from './safeguard.ts'

// Attributes: research.md 9.4. What a sign says is a message (signMessage.ts); no number is typed into a sign.

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
  /** Damaged, gone or not to be read: stands, or should stand, and somebody must do something. */
  follow_up: ['Må følges opp', 'Needs follow-up'],
  removed: ['Fjernet', 'Removed'],
})
export type SignStatus = keyof typeof signStatuses.labels

export const signMountings = codeList({
  own_post: ['Egen stolpe', 'Own post'],
  light_pole: ['Lysmast', 'Light pole'],
  wall: ['Vegg', 'Wall'],
  parapet: ['Rekkverk', 'Parapet'],
  station: ['Stasjon', 'Station'],
})

/** Whose ground or building it is on, as far as consents go (research.md 3.5). */
export const signGrounds = codeList({
  road: ['På veggrunn', 'On road property'],
  beside_road: ['Utenfor veggrunn, synlig fra veg', 'Off road property, visible from a road'],
  open: ['Utenfor veggrunn, ikke synlig fra veg', 'Off road property, not visible from a road'],
  bridge: ['På bru', 'On a bridge'],
  building: ['På bygning', 'On a building'],
  railway: ['På jernbanegrunn', 'On railway property'],
})

export const roadAuthorities = codeList({
  municipality: ['Kommunen', 'The municipality'],
  county: ['Fylkeskommunen', 'The county'],
  state: ['Statens vegvesen', 'The state road administration'],
  private: ['Privat veg', 'Private road'],
})

/** Finished sizes, width x height in millimetres; their letters and reading distances are in geodata/sign-design. */
export const signSizes = codeList({
  small: ['210 x 297 mm', '210 x 297 mm'],
  medium: ['300 x 420 mm', '300 x 420 mm'],
  large: ['400 x 600 mm', '400 x 600 mm'],
})
export type SignSize = keyof typeof signSizes.labels

export const signLights = codeList({
  none: ['Ikke belyst', 'Not lit'],
  street: ['Gatelys', 'Street light'],
  own: ['Egen belysning', 'Light of its own'],
})

export const phoneOperators = codeList({
  telenor: ['Telenor', 'Telenor'],
  telia: ['Telia', 'Telia'],
  ice: ['Ice', 'Ice'],
})

/** What the sign that was made shows, kept as it was printed: what a recall is reckoned from. */
export const shownSchema = z.object({
  messageId: z.uuid(),
  messageRevision: z.number().int().positive(),
  helplines: z.array(
    z.object({
      id: z.uuid(),
      revision: z.number().int().positive(),
      name: z.string(),
      number: z.string(),
      hours: z.string(),
    }),
  ),
})
export type Shown = z.infer<typeof shownSchema>

export const longestPlaceName = 60

export const signProperties = z.object({
  name: requiredTextField('Navn', 'Name', { group: 'identity' }),
  status: requiredCodeField(signStatuses, 'Status', 'Status', { group: 'identity' }),
  at: thingReferenceSchema.nullable().default(null),
  placement: codeField(signPlacements, 'Plassering', 'Placement', { group: 'identity' }),
  /** "Du er ved: name, code": what a caller can read to whoever answers. */
  placeName: textField('Stedsnavn på skiltet', 'Place name on the sign', {
    group: 'identity',
    max: longestPlaceName,
  }),
  placeCode: textField('Stedskode', 'Place code', {
    group: 'identity',
    max: 12,
    help: text('Står på skiltet. Tomt: neste ledige.', 'Stands on the sign. Empty: the next free one.'),
  }),
  messageId: z.uuid().nullable().default(null),
  /** The plan it was proposed in. */
  planId: z.uuid().nullable().default(null),
  shows: shownSchema.nullable().default(null),
  size: codeField(signSizes, 'Størrelse', 'Size', { group: 'measures' }),
  facingDegrees: numberField('Fronten vender mot', 'The face is turned towards', {
    group: 'measures',
    unit: '°',
    min: 0,
    max: 359,
    integer: true,
    help: text('Grader med klokka fra nord.', 'Degrees clockwise from north.'),
  }),
  centreHeightCm: numberField('Senterhøyde', 'Centre height', {
    group: 'measures',
    unit: 'cm',
    min: 20,
    max: 400,
    integer: true,
    help: text('Omtrent 150 cm over bakken.', 'About 150 cm above the ground.'),
  }),
  light: codeField(signLights, 'Lys', 'Light', { group: 'measures' }),
  reflective: booleanField('Reflekterende', 'Retro-reflective', { group: 'measures' }),
  operatorsTested: codesField(phoneOperators, 'Dekning prøvd her, med', 'Coverage tried here, with', {
    group: 'measures',
    help: text(
      'Minst to operatører, prøvd der skiltet står.',
      'At least two operators, tried where the sign stands.',
    ),
  }),
  operatorsTestedOn: dateField('Dekning prøvd', 'Coverage tried on', { group: 'measures' }),
  mounting: codeField(signMountings, 'Montering', 'Mounting', { group: 'operation' }),
  notOnTrafficSign: booleanField('Ikke på stolpe med trafikkskilt', 'Not on a post with a traffic sign', {
    group: 'operation',
  }),
  ground: codeField(signGrounds, 'Grunn', 'Ground', { group: 'operation' }),
  roadAuthority: codeField(roadAuthorities, 'Vegmyndighet', 'Road authority', { group: 'operation' }),
  landowner: textField('Eier av grunn, bru eller bygning', 'Owner of the ground, bridge or building', {
    group: 'operation',
  }),
  operator: textField('Driftsansvarlig', 'Operator', { group: 'operation' }),
  caseNumber: textField('Saksnummer', 'Case number', { group: 'case', max: 60 }),
  approvedOn: dateField('Godkjent dato', 'Approved on', { group: 'case' }),
  orderedOn: dateField('Bestilt dato', 'Ordered on', { group: 'case' }),
  mountedOn: dateField('Montert dato', 'Mounted on', { group: 'operation' }),
  removedOn: dateField('Fjernet dato', 'Removed on', { group: 'case' }),
  inspectionMonths: numberField('Kontroll hver', 'Inspected every', {
    group: 'operation',
    unit: 'months',
    min: 1,
    max: 60,
    integer: true,
    help: text('Tomt: hver 6. måned.', 'Empty: every 6 months.'),
  }),
  nextInspectionOn: dateField('Kontrolleres innen (satt)', 'Inspect by (set)', { group: 'operation' }),
  note: textField('Merknad', 'Note', { group: 'operation', max: 2000, multiline: true }),
})
export type SignProperties = z.infer<typeof signProperties>
