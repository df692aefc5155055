import type { BuildingProperties } from '../model/building.ts'
import type { Spot } from './plane.ts'

/*
 * The buildings with a name. Shapes are drawn round (0, 0) in metres, x along the street; they shrink where the
 * ground is small. Names are invented: instruments, drawing tools and small things of the shore.
 */

export interface Landmark {
  shape: readonly Spot[]
  courtyard?: readonly Spot[]
  /** Lesser buildings on the same ground. */
  beside?: readonly { shape: readonly Spot[]; attributes: Partial<BuildingProperties> }[]
  attributes: Partial<BuildingProperties> & { name: string }
  /** Also a surrounding that checks measure against. */
  context?: { layer: 'institutions' | 'schools'; kind: string }
}

const box = (width: number, depth: number, x = 0, y = 0): Spot[] => [
  [x - width / 2, y - depth / 2],
  [x + width / 2, y - depth / 2],
  [x + width / 2, y + depth / 2],
  [x - width / 2, y + depth / 2],
]

const comb: Spot[] = [
  [-38, -24],
  [38, -24],
  [38, -10],
  [28, -10],
  [28, 22],
  [14, 22],
  [14, -10],
  [-14, -10],
  [-14, 22],
  [-28, 22],
  [-28, -10],
  [-38, -10],
]
const horseshoe: Spot[] = [
  [-30, -22],
  [30, -22],
  [30, 18],
  [17, 18],
  [17, -9],
  [-17, -9],
  [-17, 18],
  [-30, 18],
]
const chapel: Spot[] = [
  [-18, -5],
  [0, -5],
  [0, -12],
  [9, -12],
  [9, -5],
  [16, -5],
  [16, 5],
  [9, 5],
  [9, 12],
  [0, 12],
  [0, 5],
  [-18, 5],
]
const angle: Spot[] = [
  [-24, -20],
  [24, -20],
  [24, -4],
  [-8, -4],
  [-8, 20],
  [-24, 20],
]

export const schoolLandmark = (name: string): Landmark => ({
  shape: horseshoe,
  attributes: {
    name,
    use: 'school',
    buildingType: 'Skolebygning',
    storeys: 3,
    heightMetres: 12,
    builtYear: 1978,
  },
  beside: [
    {
      shape: box(26, 18, 48, -8),
      attributes: { use: 'school', buildingType: 'Gymsal', storeys: 1, heightMetres: 8 },
    },
  ],
  context: { layer: 'schools', kind: 'school' },
})

export const kindergartenLandmark = (name: string): Landmark => ({
  shape: [
    [-15, -9],
    [15, -9],
    [15, 1],
    [2, 1],
    [2, 9],
    [-15, 9],
  ],
  attributes: { name, use: 'kindergarten', buildingType: 'Barnehage', storeys: 1, heightMetres: 5 },
  context: { layer: 'schools', kind: 'kindergarten' },
})

export const careHomeLandmark = (name: string): Landmark => ({
  shape: box(50, 40),
  courtyard: box(26, 16),
  attributes: {
    name,
    use: 'care_home',
    buildingType: 'Sykehjem',
    storeys: 3,
    heightMetres: 11.5,
    builtYear: 1996,
  },
  context: { layer: 'institutions', kind: 'nursing_home' },
})

export const shopsLandmark = (name: string): Landmark => ({
  shape: box(56, 38),
  attributes: {
    name,
    use: 'retail',
    buildingType: 'Butikk',
    storeys: 1,
    heightMetres: 7,
    publicAccess: true,
  },
})

/** By cell; the first takes the largest block. */
export const coreLandmarks: Readonly<Record<string, readonly Landmark[]>> = {
  '1,-1': [
    {
      shape: angle,
      attributes: {
        name: 'Hotell Ankerfeste',
        use: 'hotel',
        buildingType: 'Hotell',
        storeys: 9,
        heightMetres: 31,
        builtYear: 2014,
        roofTerrace: 'public',
        publicAccess: true,
        atrium: true,
        roofAccess: 'locked',
        coverage: 'partial',
        coverageNote: 'Takterrassen er sikret mot sjøen, ikke mot bakgården.',
      },
    },
    {
      shape: box(44, 30),
      attributes: {
        name: 'Kulturhuset Blåskjellet',
        use: 'culture',
        buildingType: 'Kulturhus',
        storeys: 4,
        heightMetres: 19,
        builtYear: 2009,
        publicAccess: true,
        roofTerrace: 'public',
        coverage: 'full',
        roofAccess: 'open',
      },
    },
  ],
  '3,-1': [
    {
      shape: box(70, 40),
      attributes: {
        name: 'Prøvefisk mottak',
        use: 'industry',
        buildingType: 'Fiskemottak',
        storeys: 2,
        heightMetres: 11,
      },
    },
    {
      shape: box(52, 28),
      attributes: {
        name: 'Båthallen',
        use: 'industry',
        buildingType: 'Verkstedbygning',
        storeys: 1,
        heightMetres: 12,
      },
    },
  ],
  '-1,-1': [
    {
      shape: box(38, 20),
      attributes: {
        name: 'Gamle Tauverket',
        use: 'industry',
        buildingType: 'Lagerbygning',
        storeys: 2,
        heightMetres: 10,
        status: 'in_use',
        builtYear: 1936,
      },
    },
  ],
  '-2,-1': [
    {
      shape: box(58, 34),
      attributes: {
        name: 'Prøvekaia parkeringshus',
        use: 'parking',
        buildingType: 'Parkeringshus',
        storeys: 6,
        parkingDecks: 6,
        heightMetres: 19,
        builtYear: 2003,
        openFacades: true,
        publicAccess: true,
        roofAccess: 'open',
        coverage: 'none',
      },
    },
  ],
  '1,1': [
    {
      shape: box(46, 42),
      courtyard: box(22, 18),
      attributes: {
        name: 'Eksempelvik rådhus',
        use: 'office',
        buildingType: 'Rådhus',
        storeys: 5,
        heightMetres: 21,
        builtYear: 1957,
        publicAccess: true,
      },
    },
  ],
  '2,1': [
    {
      shape: box(62, 13),
      attributes: {
        name: 'Eksempelvik stasjon',
        use: 'station',
        buildingType: 'Stasjonsbygning',
        storeys: 2,
        heightMetres: 11,
        builtYear: 1921,
        publicAccess: true,
      },
    },
    {
      shape: box(54, 34),
      attributes: {
        name: 'Parkeringshuset Sporbyttet',
        use: 'parking',
        buildingType: 'Parkeringshus',
        storeys: 5,
        parkingDecks: 5,
        heightMetres: 16.5,
        builtYear: 1988,
        openFacades: true,
        publicAccess: true,
        roofAccess: 'open',
        climbResistant: 'no',
        coverage: 'partial',
        coverageNote: 'Øverste dekk er skjermet mot gata, ikke mot sporet.',
      },
    },
    {
      shape: box(26, 24),
      attributes: {
        name: 'Vinkelhaken',
        use: 'office',
        buildingType: 'Kontorbygning',
        storeys: 14,
        heightMetres: 49,
        builtYear: 2019,
        roofAccess: 'locked',
        coverage: 'full',
      },
    },
  ],
  '-1,1': [
    {
      shape: box(52, 44),
      courtyard: box(20, 14),
      attributes: {
        name: 'Skjellgården kjøpesenter',
        use: 'retail',
        buildingType: 'Kjøpesenter',
        storeys: 4,
        heightMetres: 19,
        builtYear: 1992,
        publicAccess: true,
        atrium: true,
      },
    },
    {
      shape: chapel,
      attributes: {
        name: 'Eksempelvik kirke',
        use: 'culture',
        buildingType: 'Kirke',
        heightMetres: 28,
        builtYear: 1868,
        publicAccess: true,
      },
    },
  ],
  '3,1': [
    {
      shape: box(56, 36),
      attributes: {
        name: 'Eksempelhallen',
        use: 'culture',
        buildingType: 'Idrettshall',
        storeys: 2,
        heightMetres: 13,
        publicAccess: true,
      },
    },
  ],
  '2,2': [
    {
      shape: comb,
      attributes: {
        name: 'Høgskolen i Eksempelvik',
        use: 'campus',
        buildingType: 'Høgskolebygning',
        storeys: 5,
        heightMetres: 20,
        builtYear: 2001,
        publicAccess: true,
        atrium: true,
      },
      context: { layer: 'schools', kind: 'college' },
    },
    {
      shape: box(60, 15),
      beside: [
        {
          shape: box(22, 20, -8, 32),
          attributes: {
            name: 'Linjalen studentboliger, høyblokka',
            use: 'student_housing',
            buildingType: 'Studentboliger',
            storeys: 11,
            heightMetres: 34,
            roofAccess: 'locked',
            windowRestrictors: 'some',
            coverage: 'partial',
            coverageNote: 'Vinduer fra åttende etasje og opp mangler begrensning.',
          },
        },
      ],
      attributes: {
        name: 'Linjalen studentboliger',
        use: 'student_housing',
        buildingType: 'Studentboliger',
        storeys: 6,
        heightMetres: 19,
        builtYear: 2011,
        accessBalcony: true,
      },
    },
  ],
  '-2,2': [
    {
      shape: comb,
      beside: [
        {
          shape: box(40, 14, 0, 38),
          attributes: {
            name: 'Eksempelvik legevakt',
            use: 'health',
            buildingType: 'Legevakt',
            storeys: 2,
            heightMetres: 9,
          },
        },
      ],
      attributes: {
        name: 'Eksempelvik sykehus',
        use: 'hospital',
        buildingType: 'Sykehus',
        storeys: 7,
        heightMetres: 29,
        builtYear: 1974,
        publicAccess: true,
        roofAccess: 'locked',
        windowRestrictors: 'all',
        coverage: 'full',
      },
      context: { layer: 'institutions', kind: 'hospital' },
    },
    {
      shape: box(36, 30),
      courtyard: box(16, 12),
      attributes: {
        name: 'Lanternen helsehus',
        use: 'health',
        buildingType: 'Helsehus',
        storeys: 3,
        heightMetres: 12,
        builtYear: 2016,
        publicAccess: true,
      },
      context: { layer: 'institutions', kind: 'clinic' },
    },
  ],
  '1,3': [schoolLandmark('Måkeli skole'), kindergartenLandmark('Fjæresand barnehage')],
  '-1,3': [careHomeLandmark('Ternetunet omsorgssenter')],
  '2,3': [kindergartenLandmark('Krabbestien barnehage')],
}
