import type { Stretch } from '../model/edge.ts'
import type { Attached, Known } from './known.ts'
import { lineOf, pointAt, polygonOf } from './place.ts'

const norm = 'Eksempelvik kommunes egen norm for bruer, 2023'

function whole(edge: string): Stretch[] {
  return [{ edge, from: 0, to: null }]
}

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
  const left = whole('left')
  const right = whole('right')
  const ends = [...whole('start'), ...whole('end')]
  return [
    atBridge('Eksempelbrua', {
      name: 'Høyere rekkverk på Eksempelbrua, nordsiden',
      kind: 'T01',
      status: 'done',
      extent: left,
      heightMetres: 1.8,
      measures: [
        {
          what: 'height',
          metres: 1.8,
          on: '2024-11-05',
          how: 'measured',
          note: 'Målt for hver tiende meter.',
        },
        { what: 'opening', metres: 0.09, on: '2024-11-05', how: 'measured', note: '' },
      ],
      requirement: 'Rekkverk på bru der folk går, skal være minst 1,6 m høyt.',
      requirementSource: norm,
      owner: 'Eksempelvik fylkeskommune',
      operator: 'Bydrift',
      costKroner: 4_850_000,
      financing: 'Fylkeskommunen og kommunen, halvparten hver',
      caseNumber: '2023/104',
      decision: 'Vedtatt i formannskapet',
      decidedOn: '2023-11-21',
      doneOn: '2024-10-18',
    }),
    atBridge('Eksempelbrua', {
      name: 'Høyere rekkverk på Eksempelbrua, sørsiden',
      kind: 'T01',
      status: 'decided',
      extent: right,
      heightMetres: 1.8,
      owner: 'Eksempelvik fylkeskommune',
      costKroner: 5_200_000,
      caseNumber: '2025/77',
      decidedOn: '2026-03-10',
      plannedOn: '2027-10-01',
    }),
    atBridge('Eksempelbrua', {
      name: 'Lukkede brufester på Eksempelbrua',
      kind: 'T04',
      status: 'proposed',
      extent: ends,
      costKroner: 900_000,
    }),
    atBridge('Eksempelbrua', {
      name: 'Skjerm på midtspennet, nordsiden',
      kind: 'T01',
      status: 'removed',
      extent: [{ edge: 'left', from: 20, to: 46 }],
      heightMetres: 1.7,
      doneOn: '2016-06-01',
      removedOn: '2019-04-01',
      note: 'Tatt ned da dekket ble rehabilitert.',
    }),
    atBridge('Eksempelbrua', {
      name: 'Byggegjerde under rehabiliteringen',
      kind: 'T24',
      status: 'temporary',
      extent: [...left, ...right],
      heightMetres: 2,
      doneOn: '2019-04-01',
      untilOn: '2020-08-31',
    }),
    atBridge('Eksempelbrua', {
      name: 'Nødtelefon på Eksempelbrua',
      kind: 'T18',
      status: 'done',
      extent: [{ edge: 'left', from: 33, to: 34 }],
      operator: 'Bydrift',
      doneOn: '2021-09-14',
    }),
    atBridge('Sporbrua', {
      name: 'Skjerm over sporet på Sporbrua',
      kind: 'T01',
      status: 'done',
      extent: [...left, ...right],
      heightMetres: 1.8,
      owner: 'Eksempelvik kommune',
      doneOn: '2022-06-30',
    }),
    atBridge('Sporbrua', {
      name: 'Lukkede ender på Sporbrua',
      kind: 'T04',
      status: 'done',
      extent: ends,
      heightMetres: 1.8,
      owner: 'Eksempelbanen',
      doneOn: '2023-05-15',
    }),
    atBridge('Ternebrua', {
      name: 'Ny belysning på Ternebrua',
      kind: 'T13',
      status: 'decided',
      owner: 'Eksempelvik kommune',
      caseNumber: '2025/318',
      plannedOn: '2027-09-15',
    }),
    atBridge('Vindrosebrua', {
      name: 'Skjerm på Vindrosebrua',
      kind: 'T01',
      status: 'done',
      extent: [...left, { edge: 'right', from: 0, to: 30 }],
      heightMetres: 1.6,
      owner: 'Eksempelvik kommune',
      operator: 'Bydrift',
      doneOn: '2021-08-20',
    }),
    atBridge('Munningsbrua', {
      name: 'Byggegjerde på Munningsbrua',
      kind: 'T24',
      status: 'temporary',
      extent: [...left, ...right],
      heightMetres: 2,
      owner: 'Eksempelvik kommune',
      operator: 'Bydrift',
      doneOn: '2026-09-01',
      untilOn: '2027-06-30',
      note: 'Står til det nye rekkverket er satt opp.',
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
      extent: whole('roof-1'),
      operator: 'Vinkelhaken drift',
      doneOn: '2019-11-04',
    }),
    atBuilding(
      'Parkeringshuset Sporbyttet',
      {
        name: 'Skjermvegg rundt øverste dekk',
        kind: 'T01',
        status: 'proposed',
        extent: whole('deck-2'),
        costKroner: 2_400_000,
        note: 'Utredes sammen med ny ventilasjon.',
      },
      true,
    ),
    atBuilding('Prøvekaia parkeringshus', {
      name: 'Nattestenging av de to øverste dekkene',
      kind: 'T07',
      status: 'done',
      extent: [...whole('deck-1'), ...whole('deck-2')],
      owner: 'Eksempelvik havn',
      doneOn: '2025-11-01',
    }),
    atStructure('Lanternekaia', {
      name: 'Stiger og livbøyer langs Lanternekaia',
      kind: 'T22',
      status: 'done',
      owner: 'Eksempelvik havn',
      operator: 'Eksempelvik havn',
      doneOn: '2025-05-20',
    }),
    atStructure('Utsiktspunktet Høydekurven', {
      name: 'Beplantning foran kanten',
      kind: 'T12',
      status: 'proposed',
      extent: whole('edge-1'),
    }),
  ]
}
