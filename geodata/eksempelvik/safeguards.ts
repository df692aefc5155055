import type { Attached, Known } from './known.ts'
import { lineOf, pointAt, polygonOf } from './place.ts'

/** Safeguards as a small municipality might have them: done, under way, only proposed; some not judged by anyone yet. */
export function townSafeguards(known: Known): Attached<'safeguards'>[] {
  const atBridge = (
    name: string,
    properties: Attached<'safeguards'>['properties'],
  ): Attached<'safeguards'> => {
    const { externalId, line } = known.bridge(name)
    return { geometry: lineOf(line), properties, atExternalId: externalId, atCollection: 'bridges' }
  }
  const atBuilding = (
    name: string,
    properties: Attached<'safeguards'>['properties'],
    whole = false,
  ): Attached<'safeguards'> => {
    const { externalId, outline, middle } = known.building(name)
    const geometry = whole ? polygonOf(outline) : pointAt(middle)
    return { geometry, properties, atExternalId: externalId, atCollection: 'buildings' }
  }
  const atStructure = (
    name: string,
    properties: Attached<'safeguards'>['properties'],
  ): Attached<'safeguards'> => {
    const { externalId, geometry } = known.structure(name)
    return { geometry, properties, atExternalId: externalId, atCollection: 'structures' }
  }
  return [
    atBridge('Eksempelbrua', {
      name: 'Høyere rekkverk på Eksempelbrua, nordsiden',
      kind: 'T01',
      status: 'done',
      coverage: 'partial',
      coverageNote: 'Sørsiden og brufestene gjenstår.',
      heightMetres: 1.8,
      owner: 'Eksempelvik fylkeskommune',
      operator: 'Bydrift Eksempelvik',
      caseNumber: '2023/104',
      doneOn: '2024-10-18',
      nextInspectionOn: '2026-10-01',
    }),
    atBridge('Sporbrua', {
      name: 'Skjerm over sporet på Sporbrua',
      kind: 'T03',
      status: 'done',
      coverage: 'full',
      heightMetres: 1.8,
      owner: 'Eksempelvik kommune',
      doneOn: '2022-06-30',
      nextInspectionOn: '2027-06-01',
    }),
    atBridge('Ternebrua', {
      name: 'Ny belysning på Ternebrua',
      kind: 'T13',
      status: 'decided',
      owner: 'Eksempelvik kommune',
      caseNumber: '2025/318',
      plannedOn: '2027-09-15',
    }),
    atStructure('Plattform 1, Eksempelvik stasjon', {
      name: 'Gjerde ved østre plattformende',
      kind: 'T10',
      status: 'in_progress',
      coverage: null,
      owner: 'Eksempelbanen',
      plannedOn: '2027-04-01',
    }),
    atBuilding('Vinkelhaken', {
      name: 'Låst adgang til tak og tekniske plan',
      kind: 'T06',
      status: 'done',
      coverage: 'full',
      operator: 'Vinkelhaken drift',
      doneOn: '2019-11-04',
    }),
    atBuilding(
      'Parkeringshuset Sporbyttet',
      {
        name: 'Skjermvegg rundt øverste dekk',
        kind: 'T01',
        status: 'proposed',
        coverage: null,
        heightMetres: null,
        note: 'Utredes sammen med ny ventilasjon.',
      },
      true,
    ),
    atBuilding('Prøvekaia parkeringshus', {
      name: 'Nattestenging av de to øverste dekkene',
      kind: 'T07',
      status: 'temporary',
      coverage: 'partial',
      coverageNote: 'Trapperommet mot kaia kan ikke låses ennå.',
      owner: 'Eksempelvik havn',
      nextInspectionOn: '2026-12-01',
    }),
    atStructure('Lanternekaia', {
      name: 'Stiger og livbøyer langs Lanternekaia',
      kind: 'T22',
      status: 'done',
      coverage: 'full',
      owner: 'Eksempelvik havn',
      operator: 'Eksempelvik havn',
      doneOn: '2025-05-20',
      nextInspectionOn: '2026-11-30',
    }),
    atStructure('Utsiktspunktet Høydekurven', {
      name: 'Beplantning foran kanten',
      kind: 'T12',
      status: 'proposed',
      coverage: null,
    }),
  ]
}
