import { z } from 'zod'
import { buildingUses } from './building.ts'
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

/** The kind of case decides which law and which points can apply. */
export const projectKinds = codeList({
  municipal_plan: ['Kommuneplan eller kommunedelplan', 'Municipal master plan'],
  zoning_plan: ['Reguleringsplan', 'Zoning plan'],
  building_case: ['Byggesak', 'Building case'],
  own_project: ['Kommunens eget prosjekt', "Municipality's own project"],
  operation: ['Drift eller rehabilitering', 'Operation or rehabilitation'],
})

export const projectPhases = codeList({
  start: ['Oppstart', 'Start'],
  sketch: ['Skisse eller forprosjekt', 'Sketch or preliminary design'],
  plan_proposal: ['Planforslag', 'Plan proposal'],
  outline: ['Rammesøknad', 'Outline permit'],
  design: ['Prosjektering', 'Design'],
  construction: ['Igangsetting og bygging', 'Construction'],
  completion: ['Ferdigattest', 'Completion'],
  operation: ['Drift', 'Operation'],
})

/** What the project makes or changes; several may hold. */
export const projectContents = codeList({
  building: ['Bygning', 'Building'],
  bridge: ['Bru, gangbru eller høyt vegareal', 'Bridge, footbridge or elevated road'],
  temporary_bridge: ['Midlertidig bru eller gangveg', 'Temporary bridge or walkway'],
  parking_house: ['Parkeringshus', 'Parking house'],
  waterfront: ['Kai, brygge eller vannkant', 'Quay, pier or water edge'],
  public_space: ['Torg, park eller gangstrøk', 'Square, park or pedestrian area'],
  viewpoint: ['Utsiktspunkt', 'Viewpoint'],
  station: ['Stasjon eller holdeplass på bane', 'Station or rail stop'],
  signs: ['Hjelpeskilt, lys eller nødtelefon', 'Help signs, lighting or emergency telephone'],
})

export const projectStatuses = codeList({
  active: ['Pågår', 'Active'],
  paused: ['På vent', 'On hold'],
  done: ['Avsluttet', 'Finished'],
})

export const projectProperties = z.object({
  name: requiredTextField('Navn', 'Name', { group: 'identity' }),
  kind: requiredCodeField(projectKinds, 'Sakstype', 'Kind of case', { group: 'identity' }),
  status: codeField(projectStatuses, 'Status', 'Status', { group: 'identity' }),
  caseNumber: textField('Saksnummer', 'Case number', { group: 'case', max: 60 }),
  planId: textField('Plan-ID', 'Plan ID', { group: 'case', max: 60 }),
  phase: codeField(projectPhases, 'Fase', 'Phase', { group: 'case' }),
  checkDueOn: dateField('Frist for sjekken', 'Due date of the check', { group: 'case' }),
  decidedOn: dateField('Vedtatt', 'Decided on', {
    group: 'case',
    help: text(
      'Dagen planen eller saken ble vedtatt. Handlingsplanen teller om den var sjekket da.',
      'The day the plan or case was decided. The action plan counts whether it had been checked by then.',
    ),
  }),
  responsible: textField('Ansvarlig enhet', 'Responsible unit', { group: 'case' }),
  description: textField('Beskrivelse', 'Description', { group: 'identity', max: 4000, multiline: true }),
  contents: codesField(projectContents, 'Prosjektet omfatter', 'The project includes', { group: 'identity' }),
  uses: codesField(buildingUses, 'Bruk av bygg', 'Building uses', { group: 'identity' }),
  riskAnalysisRequired: booleanField('Krav om ROS-analyse', 'Risk analysis required', { group: 'case' }),
  largeMunicipalProject: booleanField('Større kommunalt byggeprosjekt', 'Large municipal building project', {
    group: 'case',
  }),
  heightMetres: numberField('Høyeste punkt over terreng', 'Highest point above ground', {
    group: 'measures',
    unit: 'm',
    min: 0,
    max: 500,
  }),
  storeys: numberField('Etasjer over terreng', 'Storeys above ground', {
    group: 'measures',
    min: 0,
    max: 150,
    integer: true,
  }),
  parkingDecks: numberField('Parkeringsdekk over terreng', 'Parking decks above ground', {
    group: 'measures',
    min: 0,
    max: 40,
    integer: true,
  }),
  bridgeLengthMetres: numberField('Bruas lengde', 'Length of the bridge', {
    group: 'measures',
    unit: 'm',
    min: 0,
    max: 20_000,
  }),
  levelDifferenceMetres: numberField('Største nivåforskjell i uterom', 'Largest level difference outdoors', {
    group: 'measures',
    unit: 'm',
    min: 0,
    max: 200,
  }),
  sharedHighOutdoorSpace: booleanField(
    'Felles takterrasse, svalgang eller balkong',
    'Shared roof terrace, access balcony or balcony',
    { group: 'access' },
  ),
  publicHighPoint: booleanField('Høyt punkt åpent for publikum', 'High point open to the public', {
    group: 'access',
  }),
  pedestrianAccess: booleanField('Gående har tilgang', 'Pedestrians have access', { group: 'access' }),
  childrenPresent: booleanField('Barn oppholder seg i bygget', 'Children use the building', {
    group: 'access',
  }),
  vulnerableUsers: booleanField('Bygg for sårbare brukere', 'Building for vulnerable users', {
    group: 'access',
  }),
  staffed: booleanField('Bemannet eller driftet anlegg', 'Staffed or operated facility', {
    group: 'operation',
  }),
  newOrMajorBridgeWork: booleanField(
    'Ny bru eller større rehabilitering',
    'New bridge or major rehabilitation',
    { group: 'operation' },
  ),
  bridgeSecured: booleanField('Brua har eller får sikring', 'The bridge is or will be secured', {
    group: 'securing',
  }),
  bridgeOver: codesField(
    codeList({
      road: ['Veg', 'Road'],
      rail: ['Bane', 'Rail'],
      public_space: ['Oppholdsareal', 'Public space'],
      water: ['Vann', 'Water'],
    }),
    'Brua går over',
    'The bridge crosses',
    { group: 'identity' },
  ),
  safeguardsPlanned: booleanField('Sikringstiltak er planlagt', 'Safeguards are planned', {
    group: 'securing',
  }),
  existingSafeguardAffected: booleanField(
    'Eksisterende sikring eller hjelpeskilt berøres',
    'Existing safeguard or help sign is affected',
    { group: 'securing' },
  ),
  helpSignsConsidered: booleanField(
    'Hjelpeskilt vurderes (tiltak 3.1.9)',
    'Help signs are considered (measure 3.1.9)',
    { group: 'securing' },
  ),
  symbolicPlace: booleanField('Sted med historie eller symbolverdi', 'Place with history or symbolic value', {
    group: 'identity',
  }),
})
export type ProjectProperties = z.infer<typeof projectProperties>
