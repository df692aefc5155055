import { z } from 'zod'
import { codeList } from './codes.ts'
import { booleanField, codeField, numberField, textField } from './field.ts'
import { text } from './language.ts'
import { coverageCodes, yesNoPartly } from './securing.ts'

// Attributes: research.md 9.2. Building number, type and status follow FKB-Bygning / Matrikkelen.

export const buildingUses = codeList({
  housing: ['Bolig', 'Housing'],
  student_housing: ['Studentbolig', 'Student housing'],
  care_home: ['Omsorgsbolig eller sykehjem', 'Care home'],
  hospital: ['Sykehus eller institusjon', 'Hospital or institution'],
  health: ['Annet helsebygg', 'Other health building'],
  school: ['Skole', 'School'],
  kindergarten: ['Barnehage', 'Kindergarten'],
  campus: ['Universitet eller høyskole', 'University or college'],
  parking: ['Parkeringshus', 'Parking house'],
  office: ['Kontor', 'Office'],
  retail: ['Handel eller kjøpesenter', 'Shops'],
  hotel: ['Hotell', 'Hotel'],
  culture: ['Kultur, idrett eller kirke', 'Culture, sport or church'],
  industry: ['Industri eller lager', 'Industry or storage'],
  station: ['Stasjon eller terminal', 'Station or terminal'],
  other: ['Annet', 'Other'],
})

export const buildingStatuses = codeList({
  planned: ['Planlagt', 'Planned'],
  under_construction: ['Under bygging', 'Under construction'],
  in_use: ['I bruk', 'In use'],
  demolished: ['Revet', 'Demolished'],
})

export const roofAccess = codeList({
  none: ['Ingen', 'None'],
  locked: ['Låst', 'Locked'],
  open: ['Åpen', 'Open'],
})

export const roofTerraces = codeList({
  none: ['Nei', 'No'],
  shared: ['Felles for beboere eller ansatte', 'Shared by residents or staff'],
  public: ['Allment tilgjengelig', 'Open to the public'],
})

export const windowRestrictors = codeList({
  none: ['Ingen', 'None'],
  some: ['Noen', 'Some'],
  all: ['Alle', 'All'],
})

export const buildingProperties = z.object({
  name: textField('Navn', 'Name', { group: 'identity' }),
  buildingNumber: textField('Bygningsnummer', 'Building number', { group: 'identity', max: 20 }),
  buildingType: textField('Bygningstype', 'Building type', { group: 'identity' }),
  status: codeField(buildingStatuses, 'Status', 'Status', { group: 'identity' }),
  use: codeField(buildingUses, 'Bruk', 'Use', { group: 'identity' }),
  address: textField('Adresse', 'Address', { group: 'identity' }),
  cadastre: textField('Gnr/bnr', 'Cadastral number', { group: 'identity', max: 40 }),
  builtYear: numberField('Byggeår', 'Year built', {
    group: 'identity',
    unit: 'year',
    min: 1000,
    max: 2200,
    integer: true,
  }),
  storeys: numberField('Etasjer over terreng', 'Storeys above ground', {
    group: 'measures',
    min: 0,
    max: 150,
    integer: true,
  }),
  heightMetres: numberField('Høyde', 'Height', { group: 'measures', unit: 'm', min: 0, max: 500 }),
  parkingDecks: numberField('Parkeringsdekk over terreng', 'Parking decks above ground', {
    group: 'measures',
    min: 0,
    max: 40,
    integer: true,
  }),
  roofTerrace: codeField(roofTerraces, 'Takterrasse', 'Roof terrace', { group: 'access' }),
  publicAccess: booleanField('Åpent for alle', 'Open to the public', { group: 'access' }),
  accessBalcony: booleanField('Svalgang', 'Access balcony', { group: 'access' }),
  atrium: booleanField('Atrium', 'Atrium', { group: 'access' }),
  openFacades: booleanField('Åpne fasader eller dekk', 'Open facades or decks', { group: 'access' }),
  roofAccess: codeField(roofAccess, 'Adgang til tak', 'Access to the roof', {
    group: 'securing',
    securing: true,
  }),
  windowRestrictors: codeField(
    windowRestrictors,
    'Vinduer med åpningsbegrensning',
    'Windows with opening restrictors',
    { group: 'securing', securing: true },
  ),
  climbResistant: codeField(yesNoPartly, 'Klatrehemmende rekkverk', 'Climb-resistant parapets', {
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
  operator: textField('Driftsansvarlig', 'Operator', { group: 'operation' }),
  rehabilitationYear: numberField('Planlagt rehabilitering', 'Planned rehabilitation', {
    group: 'operation',
    unit: 'year',
    min: 2000,
    max: 2200,
    integer: true,
  }),
  guarding: textField('Vakthold', 'Guarding', { group: 'operation' }),
  caseNumber: textField('Byggesak', 'Building case', { group: 'case', max: 60 }),
  planId: textField('Plan-ID', 'Plan ID', { group: 'case', max: 60 }),
  note: textField('Merknad', 'Note', { group: 'operation', max: 2000, multiline: true }),
})
export type BuildingProperties = z.infer<typeof buildingProperties>
