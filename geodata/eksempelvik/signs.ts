import type { Geometry } from '../model/geojson.ts'
import type { SignProperties } from '../model/sign.ts'
import { shapeHarbour } from './harbour.ts'
import { type Attached, bridgeEnd, entrance, type Known, outwardDegrees } from './known.ts'
import { pointAt } from './place.ts'
import type { TownPlan } from './plan.ts'
import { platforms } from './railway.ts'
import type { TownMessageName } from './signContent.ts'

/** A sign, and the name of the message on it (signContent.ts). */
export type TownSign = Attached<'signs'> & { message: TownMessageName | null }
type Attributes = Omit<Partial<SignProperties>, 'at' | 'name' | 'status'>

/** What a sign that is made has: the rest is the same for all in the town. */
const made = {
  size: 'medium',
  centreHeightCm: 150,
  reflective: true,
  notOnTrafficSign: true,
  operator: 'Bydrift',
} as const satisfies Attributes

/** Help signs in every state of their life; one that stands alone, and some with much left to fill in. */
export function townSigns(plan: TownPlan, known: Known): TownSign[] {
  const sign = (
    at: { collection: TownSign['atCollection']; externalId: string | null },
    [name, status, message]: [string, SignProperties['status'], TownMessageName | null],
    geometry: Geometry,
    rest: Attributes,
  ): TownSign => ({
    geometry,
    properties: { name, status, ...rest },
    atCollection: at.collection,
    atExternalId: at.externalId,
    message,
  })
  const bridge = (name: string) => ({
    collection: 'bridges' as const,
    externalId: known.bridge(name).externalId,
  })
  const building = (name: string) => ({
    collection: 'buildings' as const,
    externalId: known.building(name).externalId,
  })
  const structure = (name: string) => ({
    collection: 'structures' as const,
    externalId: known.structure(name).externalId,
  })
  const nowhere = { collection: null, externalId: null }
  const ends = (name: string, end: 0 | 1) => bridgeEnd(known.bridge(name), end)
  const outward = (name: string, end: 0 | 1) => outwardDegrees(known.bridge(name), end)
  const quay = shapeHarbour(plan).quays[0]!.line
  const atEksempelbrua = {
    ...made,
    placement: 'bridge_end',
    placeName: 'Eksempelbrua',
    mounting: 'own_post',
    ground: 'road',
    roadAuthority: 'county',
    landowner: 'Eksempelvik fylkeskommune',
    light: 'street',
    operatorsTested: ['telenor', 'telia'],
    operatorsTestedOn: '2025-03-12',
    approvedOn: '2024-11-05',
    orderedOn: '2025-01-20',
    mountedOn: '2025-03-12',
  } as const satisfies Attributes

  return [
    sign(
      bridge('Eksempelbrua'),
      ['Eksempelbrua, vestre ende', 'mounted', 'Snakk med noen'],
      ends('Eksempelbrua', 0),
      {
        ...atEksempelbrua,
        placeCode: 'EKS-01',
        facingDegrees: outward('Eksempelbrua', 0),
        caseNumber: '2024/57',
        nextInspectionOn: '2026-09-15',
      },
    ),
    sign(
      bridge('Eksempelbrua'),
      ['Eksempelbrua, østre ende', 'follow_up', 'Snakk med noen'],
      ends('Eksempelbrua', 1),
      {
        ...atEksempelbrua,
        placeCode: 'EKS-02',
        facingDegrees: outward('Eksempelbrua', 1),
        note: 'Bladverk dekker skiltet om sommeren.',
      },
    ),
    sign(
      bridge('Vindrosebrua'),
      ['Vindrosebrua, søndre ende', 'approved', 'Snakk med noen'],
      ends('Vindrosebrua', 1),
      {
        ...made,
        placement: 'bridge_end',
        facingDegrees: outward('Vindrosebrua', 1),
        placeName: 'Vindrosebrua',
        mounting: 'parapet',
        ground: 'bridge',
        roadAuthority: 'municipality',
        landowner: 'Eksempelvik kommune',
        caseNumber: '2026/12',
        approvedOn: '2026-10-02',
      },
    ),
    sign(
      structure('Plattform 1, Eksempelvik stasjon'),
      ['Plattform 1, vestre ende', 'proposed', null],
      pointAt(platforms(plan.terrain)[0]!.outline[0]!),
      { placement: 'platform_end', mounting: 'station', ground: 'railway', landowner: 'Eksempelbanen' },
    ),
    sign(
      structure('Lanternekaia'),
      ['Redningspost på Lanternekaia', 'ordered', 'Samtaletjenesten'],
      pointAt(quay[Math.floor(quay.length / 2)]!),
      {
        ...made,
        placement: 'rescue_post',
        placeName: 'Lanternekaia',
        placeCode: 'LAN-01',
        mounting: 'own_post',
        ground: 'open',
        landowner: 'Eksempelvik havn',
        caseNumber: '2026/31',
        approvedOn: '2026-08-14',
        orderedOn: '2026-10-20',
      },
    ),
    sign(
      building('Parkeringshuset Sporbyttet'),
      ['Parkeringshuset Sporbyttet, inngang', 'mounted', 'Samtaletjenesten'],
      entrance(known.building('Parkeringshuset Sporbyttet').outline),
      {
        ...made,
        size: 'small',
        placement: 'entrance',
        placeName: 'Sporbyttet',
        placeCode: 'SPO-01',
        mounting: 'wall',
        ground: 'building',
        mountedOn: '2024-08-20',
      },
    ),
    sign(
      building('Linjalen studentboliger, høyblokka'),
      ['Linjalen studentboliger, heis', 'approved', 'En voksen å snakke med'],
      entrance(known.building('Linjalen studentboliger, høyblokka').outline),
      { placement: 'lift', mounting: null, landowner: null },
    ),
    sign(nowhere, ['Elvestien ved Ternebrua', 'proposed', null], ends('Ternebrua', 1), {
      placement: 'approach',
      mounting: null,
      landowner: null,
    }),
  ]
}
