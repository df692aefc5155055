import { bridgeKinds, conditions, measureBasis, pedestrianAccess } from '../model/bridge.ts'
import { buildingUses, roofTerraces } from '../model/building.ts'
import type { RegisterCollection } from '../model/collections.ts'
import { type Text, text } from '../model/language.ts'
import { safeguardStatuses } from '../model/safeguard.ts'
import { coverageCodes, yesNoPartly } from '../model/securing.ts'
import { structureKinds } from '../model/structure.ts'

/*
 * The working list "where to begin": plain facts of each thing, which the user sorts and filters. They are never put
 * together to a score, and the list has no order of its own but the alphabet.
 */

export const factCodes = [
  'name',
  'kind',
  'access',
  'roofTerrace',
  'state',
  'gapMetres',
  'openParts',
  'parapetHeightMetres',
  'parapetBasis',
  'requiredHeightMetres',
  'condition',
  'climbResistant',
  'rehabilitationYear',
  'safeguards',
  'plannedCostKroner',
  'nextInspectionOn',
  'openFaults',
  'changedOn',
] as const
export type FactCode = (typeof factCodes)[number]

export interface Fact {
  code: FactCode
  label: Text
  /** `code` is one of `codes`, or with `safeguards` how many of each; `day` is an ISO date. */
  kind: 'text' | 'code' | 'number' | 'day'
  unit?: 'm' | 'kr' | 'year'
  /** In the order they are offered, and sorted by. */
  codes?: Readonly<Record<string, Text>>
}

const yesNo = { yes: text('Ja', 'Yes'), no: text('Nei', 'No') }

const ofOne: Record<RegisterCollection, readonly Fact[]> = {
  bridges: [
    { code: 'kind', label: text('Kategori', 'Category'), kind: 'code', codes: bridgeKinds.labels },
    {
      code: 'access',
      label: text('Gangtilkomst', 'Pedestrian access'),
      kind: 'code',
      codes: pedestrianAccess.labels,
    },
    {
      code: 'requiredHeightMetres',
      label: text('Høydekrav', 'Required height'),
      kind: 'number',
      unit: 'm',
    },
  ],
  buildings: [
    { code: 'kind', label: text('Bruk', 'Use'), kind: 'code', codes: buildingUses.labels },
    { code: 'access', label: text('Åpent for alle', 'Open to the public'), kind: 'code', codes: yesNo },
    {
      code: 'roofTerrace',
      label: text('Takterrasse', 'Roof terrace'),
      kind: 'code',
      codes: roofTerraces.labels,
    },
  ],
  structures: [
    { code: 'kind', label: text('Type', 'Type'), kind: 'code', codes: structureKinds.labels },
    { code: 'access', label: text('Åpent for alle', 'Open to the public'), kind: 'code', codes: yesNo },
  ],
}

const ofAll: readonly Fact[] = [
  { code: 'name', label: text('Navn', 'Name'), kind: 'text' },
  { code: 'state', label: text('Sikret', 'Secured'), kind: 'code', codes: coverageCodes.labels },
  { code: 'gapMetres', label: text('Åpen strekning', 'Open stretch'), kind: 'number', unit: 'm' },
  { code: 'openParts', label: text('Åpne deler', 'Open parts'), kind: 'number' },
  {
    code: 'parapetHeightMetres',
    label: text('Laveste rekkverk', 'Lowest parapet'),
    kind: 'number',
    unit: 'm',
  },
  {
    code: 'parapetBasis',
    label: text('Rekkverkshøyden er', 'The parapet height is'),
    kind: 'code',
    codes: measureBasis.labels,
  },
  {
    code: 'condition',
    label: text('Rekkverkets tilstand', 'Parapet condition'),
    kind: 'code',
    codes: conditions.labels,
  },
  {
    code: 'climbResistant',
    label: text('Klatrehemmende', 'Climb resistant'),
    kind: 'code',
    codes: yesNoPartly.labels,
  },
  {
    code: 'rehabilitationYear',
    label: text('Planlagt rehabilitering', 'Planned rehabilitation'),
    kind: 'number',
    unit: 'year',
  },
  {
    code: 'safeguards',
    label: text('Tiltak', 'Safeguards'),
    kind: 'code',
    codes: safeguardStatuses.labels,
  },
  {
    code: 'plannedCostKroner',
    label: text('Kostnad for foreslåtte og vedtatte tiltak', 'Cost of proposed and decided safeguards'),
    kind: 'number',
    unit: 'kr',
  },
  { code: 'nextInspectionOn', label: text('Neste kontroll', 'Next inspection'), kind: 'day' },
  { code: 'openFaults', label: text('Åpne feil', 'Open faults'), kind: 'number' },
  { code: 'changedOn', label: text('Sist endret', 'Last changed'), kind: 'day' },
]

/** The facts of a collection, in the order of the columns. */
export function factsOf(collection: RegisterCollection): readonly Fact[] {
  const facts = [...ofAll, ...ofOne[collection]]
  return factCodes.flatMap((code) => facts.filter((fact) => fact.code === code))
}
