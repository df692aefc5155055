import type { EdgeKind } from '../model/edge.ts'
import { text } from '../model/language.ts'
import type { SafeguardTypeCode } from './safeguardEntry.ts'
import type { SuitedPlace } from './suitability.ts'

/*
 * Which edges a type can stand along and which things it suits: «suitable for» of the inventory (research.md section 8)
 * as data.
 */

interface WhatItSuits {
  edges: readonly EdgeKind[]
  suits: readonly SuitedPlace[]
}
type Where = SuitedPlace['where']

const bridges = (where: Where = [], kinds: readonly string[] = []): SuitedPlace => ({
  collection: 'bridges',
  kinds,
  where,
})
const buildings = (where: Where = [], kinds: readonly string[] = []): SuitedPlace => ({
  collection: 'buildings',
  kinds,
  where,
})
const structures = (kinds: readonly string[] = [], where: Where = []): SuitedPlace => ({
  collection: 'structures',
  kinds,
  where,
})
const is = (attribute: string, ...wanted: (string | boolean)[]): Where[number] => ({
  test: 'attribute',
  attribute,
  in: wanted,
})
const asked = (nb: string, en: string): Where[number] => ({ test: 'asked', what: text(nb, en) })

const walkedOn = is('pedestrianAccess', 'one_side', 'both_sides')
const overWater = is('crosses', 'river', 'lake', 'sea')
const hasTerrace = is('roofTerrace', 'shared', 'public')
/** From about six storeys, which is what the checklist calls high. */
const isHigh: Where[number] = { test: 'atLeast', attribute: 'storeys', limit: 6 }
const anyThing = [bridges(), buildings(), structures()]
const highEdges = ['viewpoint', 'tower', 'stairs', 'retaining_wall', 'dam', 'other']
const openSides = [
  buildings([], ['parking']),
  buildings([hasTerrace]),
  buildings([is('openFacades', true)]),
  buildings([is('accessBalcony', true)]),
  buildings([is('atrium', true)]),
]
const mayHaveParapet = asked(
  'om det kan stå rekkverk ved kaikanten',
  'whether a parapet can stand at the edge of the quay',
)
const everyEdge: readonly EdgeKind[] = [
  ...(['left', 'right', 'start', 'end', 'edge', 'roof', 'deck', 'facade', 'stair', 'window'] as const),
]
const walkedEdges = everyEdge.filter((kind) => kind !== 'window')

export const whatItSuits: Readonly<Record<SafeguardTypeCode, WhatItSuits>> = {
  T01: {
    edges: walkedEdges,
    suits: [bridges([walkedOn]), ...openSides, structures(highEdges), structures(['quay'], [mayHaveParapet])],
  },
  T02: { edges: ['left', 'right', 'edge', 'roof'], suits: [bridges([walkedOn]), buildings([hasTerrace])] },
  T03: { edges: walkedEdges, suits: [bridges([walkedOn]), ...openSides, structures(highEdges)] },
  T04: { edges: ['start', 'end'], suits: [bridges([walkedOn])] },
  T05: {
    edges: ['left', 'right', 'edge', 'roof'],
    suits: [
      bridges([walkedOn, is('retrofitFeasible', 'no', 'partly')]),
      buildings([hasTerrace, asked('om en høy skjerm er mulig', 'whether a high screen is possible')]),
    ],
  },
  T06: {
    edges: ['roof', 'deck'],
    suits: [
      buildings([isHigh, is('roofAccess', 'open', 'locked')]),
      buildings([], ['hotel', 'school', 'campus', 'parking', 'hospital', 'care_home']),
    ],
  },
  T07: {
    edges: ['edge', 'roof', 'deck', 'stair'],
    suits: [buildings([], ['parking']), structures(['viewpoint'])],
  },
  T08: {
    edges: ['window'],
    suits: [
      buildings([isHigh]),
      buildings([], ['hospital', 'health', 'care_home', 'school', 'kindergarten', 'student_housing']),
    ],
  },
  T09: {
    edges: ['edge'],
    suits: [structures(['railway_crossing', 'platform']), bridges([], ['railway'])],
  },
  T10: { edges: ['edge'], suits: [structures(['platform']), buildings([], ['station'])] },
  T11: {
    edges: ['edge'],
    suits: [
      structures(['platform'], [asked('hvor tett trafikken er', 'how dense the traffic is')]),
      buildings([asked('hvor tett trafikken er', 'how dense the traffic is')], ['station']),
    ],
  },
  T12: { edges: ['edge', 'roof'], suits: [buildings([hasTerrace]), structures(['quay', 'viewpoint'])] },
  T13: {
    edges: [],
    suits: [
      bridges([walkedOn]),
      buildings([], ['parking', 'station']),
      structures(['quay', 'viewpoint', 'platform', 'underpass', 'stairs']),
    ],
  },
  T14: {
    edges: [],
    suits: [bridges([walkedOn]), buildings([], ['parking', 'station']), structures(['platform'])],
  },
  T15: {
    edges: [],
    suits: [
      buildings([], ['parking', 'station']),
      buildings([is('roofTerrace', 'public')]),
      structures(['platform']),
    ],
  },
  T16: {
    edges: [],
    suits: [
      buildings([is('publicAccess', true)]),
      bridges([asked('om noen arbeider på stedet', 'whether anyone works at the place')]),
      structures([], [asked('om noen arbeider på stedet', 'whether anyone works at the place')]),
    ],
  },
  T17: {
    edges: [],
    suits: [
      bridges([walkedOn]),
      buildings([], ['parking', 'station']),
      structures(['quay', 'platform', 'viewpoint', 'stairs', 'railway_crossing']),
    ],
  },
  T18: {
    edges: [],
    suits: [
      bridges([walkedOn, asked('om det er mobildekning', 'whether there is mobile coverage')]),
      buildings([asked('om det er mobildekning', 'whether there is mobile coverage')], ['station']),
      structures(['platform'], [asked('om det er mobildekning', 'whether there is mobile coverage')]),
    ],
  },
  T19: {
    edges: [],
    suits: [
      bridges([walkedOn]),
      buildings([], ['parking', 'station']),
      structures(['quay', 'platform', 'viewpoint', 'stairs', 'railway_crossing']),
    ],
  },
  T20: { edges: [], suits: [structures(['viewpoint', 'quay'])] },
  T21: {
    edges: [],
    suits: anyThing.map((place) => ({
      ...place,
      where: [asked('om stedet har symbolverdi', 'whether the place has symbolic value')],
    })),
  },
  T22: { edges: [], suits: [bridges([overWater]), structures(['quay'])] },
  T23: { edges: [], suits: anyThing },
  T24: {
    edges: everyEdge,
    suits: [
      buildings([is('status', 'planned', 'under_construction')]),
      bridges([is('status', 'planned')]),
      ...anyThing.map(({ collection }) => ({
        collection,
        kinds: [],
        where: [{ test: 'registered' as const, attribute: 'rehabilitationYear' }],
      })),
    ],
  },
}
