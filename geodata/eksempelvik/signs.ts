import type { Geometry } from '../model/geojson.ts'
import type { SignProperties } from '../model/sign.ts'
import { shapeHarbour } from './harbour.ts'
import { type Attached, bridgeEnd, entrance, type Known } from './known.ts'
import { pointAt } from './place.ts'
import type { TownPlan } from './plan.ts'
import { platforms } from './railway.ts'

type Sign = Attached<'signs'>
type Attributes = Omit<Partial<SignProperties>, 'at' | 'name' | 'status'>

/** Help signs in every state of their life; one that stands alone, and some with much left to fill in. */
export function townSigns(plan: TownPlan, known: Known): Sign[] {
  const sign = (
    at: { collection: Sign['atCollection']; externalId: string | null },
    name: string,
    status: SignProperties['status'],
    geometry: Geometry,
    rest: Attributes,
  ): Sign => ({
    geometry,
    properties: { name, status, ...rest },
    atCollection: at.collection,
    atExternalId: at.externalId,
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
  const quay = shapeHarbour(plan).quays[0]!.line

  return [
    sign(bridge('Eksempelbrua'), 'Eksempelbrua, vestre ende', 'mounted', ends('Eksempelbrua', 0), {
      placement: 'bridge_end',
      mounting: 'own_post',
      landowner: 'Eksempelvik fylkeskommune',
      caseNumber: '2024/57',
      mountedOn: '2025-03-12',
      nextInspectionOn: '2026-09-15',
    }),
    sign(bridge('Eksempelbrua'), 'Eksempelbrua, østre ende', 'follow_up', ends('Eksempelbrua', 1), {
      placement: 'bridge_end',
      mounting: 'own_post',
      landowner: 'Eksempelvik fylkeskommune',
      mountedOn: '2025-03-12',
      nextInspectionOn: '2026-09-15',
      note: 'Bladverk dekker skiltet om sommeren.',
    }),
    sign(bridge('Vindrosebrua'), 'Vindrosebrua, søndre ende', 'approved', ends('Vindrosebrua', 1), {
      placement: 'bridge_end',
      mounting: 'parapet',
      landowner: 'Eksempelvik kommune',
      caseNumber: '2026/12',
    }),
    sign(
      structure('Plattform 1, Eksempelvik stasjon'),
      'Plattform 1, vestre ende',
      'proposed',
      pointAt(platforms(plan.terrain)[0]!.outline[0]!),
      { placement: 'platform_end', mounting: 'station', landowner: 'Eksempelbanen' },
    ),
    sign(
      structure('Lanternekaia'),
      'Redningspost på Lanternekaia',
      'ordered',
      pointAt(quay[Math.floor(quay.length / 2)]!),
      {
        placement: 'rescue_post',
        mounting: 'own_post',
        landowner: 'Eksempelvik havn',
        caseNumber: '2026/31',
      },
    ),
    sign(
      building('Parkeringshuset Sporbyttet'),
      'Parkeringshuset Sporbyttet, inngang',
      'mounted',
      entrance(known.building('Parkeringshuset Sporbyttet').outline),
      { placement: 'entrance', mounting: 'wall', mountedOn: '2024-08-20', nextInspectionOn: null },
    ),
    sign(
      building('Linjalen studentboliger, høyblokka'),
      'Linjalen studentboliger, heis',
      'approved',
      entrance(known.building('Linjalen studentboliger, høyblokka').outline),
      { placement: 'lift', mounting: null, landowner: null },
    ),
    sign(nowhere, 'Elvestien ved Ternebrua', 'proposed', ends('Ternebrua', 1), {
      placement: 'approach',
      mounting: null,
      landowner: null,
    }),
  ]
}
