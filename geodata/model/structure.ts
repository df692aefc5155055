import { z } from 'zod'
import { codeList } from './codes.ts'
import {
  booleanField,
  codeField,
  dateField,
  numberField,
  requiredCodeField,
  requiredTextField,
  textField,
} from './field.ts'
import { text } from './language.ts'
import { coverageCodes, yesNoPartly } from './securing.ts'

/** What is neither a bridge nor a building, but has an edge, a height or a crossing that planning must look after. */
export const structureKinds = codeList({
  quay: ['Kai eller brygge', 'Quay or pier'],
  tower: ['Tårn eller mast', 'Tower or mast'],
  viewpoint: ['Utsiktspunkt', 'Viewpoint'],
  stairs: ['Utvendig trapp', 'Outdoor stairs'],
  railway_crossing: ['Planovergang', 'Level crossing'],
  platform: ['Plattform', 'Platform'],
  retaining_wall: ['Støttemur', 'Retaining wall'],
  underpass: ['Undergang', 'Underpass'],
  dam: ['Dam', 'Dam'],
  other: ['Annet', 'Other'],
})

export const structureProperties = z.object({
  name: requiredTextField('Navn', 'Name', { group: 'identity' }),
  kind: requiredCodeField(structureKinds, 'Type', 'Type', { group: 'identity' }),
  address: textField('Adresse', 'Address', { group: 'identity' }),
  heightMetres: numberField('Høyde', 'Height', { group: 'measures', unit: 'm', min: 0, max: 500 }),
  lengthMetres: numberField('Lengde', 'Length', { group: 'measures', unit: 'm', min: 0, max: 20_000 }),
  publicAccess: booleanField('Åpent for alle', 'Open to the public', { group: 'access' }),
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
  owner: textField('Eier', 'Owner', { group: 'operation' }),
  maintainer: textField('Vedlikeholdsansvarlig', 'Responsible for maintenance', { group: 'operation' }),
  rehabilitationYear: numberField('Planlagt rehabilitering', 'Planned rehabilitation', {
    group: 'operation',
    unit: 'year',
    min: 2000,
    max: 2200,
    integer: true,
  }),
  lighting: textField('Belysning', 'Lighting', { group: 'operation' }),
  emergencyAccess: textField('Tilkomst for nødetatene', 'Access for emergency services', {
    group: 'emergency',
    max: 1000,
    multiline: true,
  }),
  locationCode: textField('Stedskode', 'Location code', { group: 'emergency' }),
  note: textField('Merknad', 'Note', { group: 'operation', max: 2000, multiline: true }),
})
export type StructureProperties = z.infer<typeof structureProperties>
