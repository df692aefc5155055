import type { RegisterCollection } from '../../model/collections.ts'
import type { Stretch } from '../../model/edge.ts'
import type { SafeguardProperties } from '../../model/safeguard.ts'

/** A safeguard from the day it was registered, step by step: what it became, so many days before today. */
export interface PastSafeguard {
  at: { collection: RegisterCollection; name: string }
  properties: Pick<SafeguardProperties, 'name' | 'kind'> & Partial<SafeguardProperties>
  steps: readonly { ago: number; status: SafeguardProperties['status'] }[]
  /** Looked at, and found in order. */
  inspected: readonly number[]
}

const whole = (...edges: string[]): Stretch[] => edges.map((code) => ({ edge: code, from: 0, to: null }))

const bridge = (name: string) => ({ collection: 'bridges', name }) as const
const building = (name: string) => ({ collection: 'buildings', name }) as const
const structure = (name: string) => ({ collection: 'structures', name }) as const

export const pastSafeguards: readonly PastSafeguard[] = [
  {
    at: bridge('Fjærebrua'),
    properties: {
      name: 'Høyere rekkverk på Fjærebrua, vestsiden',
      kind: 'T01',
      extent: whole('left'),
      heightMetres: 1.8,
      operator: 'Bydrift',
      caseNumber: '2025/171',
    },
    steps: [
      { ago: 418, status: 'decided' },
      { ago: 318, status: 'done' },
    ],
    inspected: [138],
  },
  {
    at: bridge('Passerbrua'),
    properties: {
      name: 'Høyere rekkverk på Passerbrua',
      kind: 'T01',
      extent: whole('left', 'right'),
      heightMetres: 1.8,
      operator: 'Bydrift',
      costKroner: 3_100_000,
      caseNumber: '2025/164',
    },
    steps: [
      { ago: 412, status: 'proposed' },
      { ago: 366, status: 'decided' },
      { ago: 263, status: 'in_progress' },
      { ago: 208, status: 'done' },
    ],
    inspected: [27],
  },
  {
    at: building('Hotell Ankerfeste'),
    properties: {
      name: 'Låst adgang til teknisk tak på Hotell Ankerfeste',
      kind: 'T06',
      extent: whole('roof-1'),
      operator: 'Hotell Ankerfeste drift',
    },
    steps: [
      { ago: 400, status: 'proposed' },
      { ago: 337, status: 'done' },
    ],
    inspected: [259, 150, 80],
  },
  {
    at: structure('Kompassundergangen'),
    properties: {
      name: 'Ny belysning i Kompassundergangen',
      kind: 'T13',
      operator: 'Samferdsel',
      caseNumber: '2025/233',
    },
    steps: [
      { ago: 360, status: 'decided' },
      { ago: 244, status: 'in_progress' },
      { ago: 196, status: 'done' },
    ],
    inspected: [],
  },
  {
    at: bridge('Røsslyngbrua'),
    properties: {
      name: 'Høyere rekkverk på Røsslyngbrua',
      kind: 'T01',
      extent: whole('left', 'right'),
      heightMetres: 1.8,
      operator: 'Samferdsel',
      costKroner: 2_650_000,
      caseNumber: '2025/226',
    },
    steps: [
      { ago: 325, status: 'proposed' },
      { ago: 291, status: 'decided' },
      { ago: 160, status: 'in_progress' },
      { ago: 58, status: 'done' },
    ],
    inspected: [],
  },
  {
    at: bridge('Skinnebrua'),
    properties: {
      name: 'Skjerm over sporet på Skinnebrua',
      kind: 'T01',
      extent: whole('left', 'right'),
      heightMetres: 1.9,
      operator: 'Samferdsel',
      costKroner: 5_400_000,
      caseNumber: '2025/259',
    },
    steps: [
      { ago: 303, status: 'decided' },
      { ago: 181, status: 'in_progress' },
      { ago: 116, status: 'done' },
    ],
    inspected: [],
  },
  {
    at: building('Eksempelvik rådhus'),
    properties: {
      name: 'Låst adgang til taket på rådhuset',
      kind: 'T06',
      extent: whole('roof-1'),
      operator: 'Kommunale bygg',
    },
    steps: [
      { ago: 262, status: 'decided' },
      { ago: 240, status: 'done' },
    ],
    inspected: [151, 44],
  },
  {
    at: structure('Fiskekaia'),
    properties: {
      name: 'Stiger og livbøyer langs Fiskekaia',
      kind: 'T22',
      operator: 'Eksempelvik havn',
      costKroner: 380_000,
    },
    steps: [
      { ago: 236, status: 'proposed' },
      { ago: 205, status: 'decided' },
      { ago: 90, status: 'done' },
    ],
    inspected: [],
  },
  {
    at: bridge('Bassengbrua'),
    properties: {
      name: 'Byggegjerde på Bassengbrua',
      kind: 'T24',
      extent: whole('left', 'right'),
      heightMetres: 2,
      operator: 'Bydrift',
    },
    steps: [
      { ago: 141, status: 'temporary' },
      { ago: 22, status: 'removed' },
    ],
    inspected: [110, 79, 48],
  },
  {
    at: bridge('Prøvebrua'),
    properties: {
      name: 'Høyere rekkverk på Prøvebrua',
      kind: 'T01',
      extent: whole('left', 'right'),
      heightMetres: 1.8,
      operator: 'Bydrift',
      costKroner: 4_200_000,
    },
    steps: [
      { ago: 128, status: 'proposed' },
      { ago: 33, status: 'decided' },
    ],
    inspected: [],
  },
]

/** Earlier looks at safeguards the town had already, by their names: most in time, some late. */
export const pastInspections: readonly { safeguard: string; inspected: readonly number[] }[] = [
  { safeguard: 'Skjerm over sporet på Sporbrua', inspected: [436, 262] },
  { safeguard: 'Lukkede ender på Sporbrua', inspected: [436, 262] },
  { safeguard: 'Skjerm på Vindrosebrua', inspected: [421] },
  { safeguard: 'Nødtelefon på Eksempelbrua', inspected: [442, 405, 371, 300, 262, 231, 170, 139, 83, 51] },
  { safeguard: 'Låst adgang til tak og tekniske plan', inspected: [433, 345, 251, 160] },
  { safeguard: 'Stiger og livbøyer langs Lanternekaia', inspected: [398, 215] },
  { safeguard: 'Nattestenging av de to øverste dekkene', inspected: [300, 214, 118, 31] },
]
