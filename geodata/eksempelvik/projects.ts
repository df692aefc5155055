import { addDays } from '../model/calendar.ts'
import { cellRing } from './cells.ts'
import type { Entered, Known } from './known.ts'
import type { Cell } from './lattice.ts'
import { moreProjects } from './moreProjects.ts'
import { parkGround } from './parks.ts'
import { riverCrossing } from './passages.ts'
import { polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import { offsetLine } from './plane.ts'
import { ringInside } from './ringInside.ts'
import { siteOf } from './siteOf.ts'

type Project = Entered<'projects'>

/** Row line where the town still lacks a bridge over the river. */
const missingBridgeRow = 4

/**
 * Projects of different kinds, in different phases, some described well and some hardly at all. Their checks are due
 * around a day.
 */
export function townProjects(plan: TownPlan, known: Known, today: string): Project[] {
  const due = (days: number) => addDays(today, days)
  return [
    waterfront(plan, due(9)),
    highBuilding(known, due(-6)),
    footbridge(plan, due(20)),
    ...moreProjects(plan, known, due),
    parkingHouse(known, due(5)),
    schoolExtension(known, due(30)),
    park(plan),
  ]
}

function waterfront(plan: TownPlan, checkDueOn: string): Project {
  const cell: Cell = { column: -1, row: -1 }
  const ring = cellRing(plan, cell).map((stake) => stake.at)
  return {
    geometry: polygonOf(ringInside(ring, 6, 1) ?? ring),
    properties: {
      name: 'Detaljregulering for Mønsterkaia',
      kind: 'zoning_plan',
      status: 'active',
      caseNumber: '2026/211',
      planId: 'EV-2026-03',
      phase: 'plan_proposal',
      checkDueOn,
      responsible: 'Byutvikling',
      description: 'Boliger, kontor og promenade mellom jernbanen og sjøen, med torg mot elva.',
      contents: ['building', 'waterfront', 'public_space'],
      uses: ['housing', 'office', 'retail'],
      riskAnalysisRequired: true,
      largeMunicipalProject: false,
      heightMetres: 24,
      storeys: 7,
      parkingDecks: 0,
      levelDifferenceMetres: 2.4,
      sharedHighOutdoorSpace: true,
      publicHighPoint: null,
      pedestrianAccess: true,
      childrenPresent: null,
      vulnerableUsers: false,
      safeguardsPlanned: null,
      helpSignsConsidered: null,
      symbolicPlace: false,
    },
  }
}

function highBuilding(known: Known, checkDueOn: string): Project {
  return {
    geometry: polygonOf(siteOf(known.building('Eksempelhallen').outline, 5)),
    properties: {
      name: 'Hallkvartalet, høyhus med boliger og hotell',
      kind: 'building_case',
      status: 'active',
      caseNumber: '2026/148',
      phase: 'outline',
      checkDueOn,
      responsible: 'Byggesak',
      description: 'Høyhus med takterrasse åpen for publikum i tolvte etasje.',
      contents: ['building'],
      uses: ['housing', 'hotel'],
      riskAnalysisRequired: false,
      largeMunicipalProject: false,
      heightMetres: 43,
      storeys: 13,
      parkingDecks: 0,
      sharedHighOutdoorSpace: true,
      publicHighPoint: true,
      pedestrianAccess: true,
      staffed: true,
    },
  }
}

function parkingHouse(known: Known, checkDueOn: string): Project {
  return {
    geometry: polygonOf(siteOf(known.building('Prøvekaia parkeringshus').outline, 6)),
    properties: {
      name: 'Ombygging av Prøvekaia parkeringshus',
      kind: 'operation',
      status: 'active',
      caseNumber: '2025/402',
      phase: 'design',
      checkDueOn,
      responsible: 'Eksempelvik havn',
      contents: ['parking_house'],
      uses: ['parking'],
      heightMetres: 19,
      storeys: 6,
      parkingDecks: 6,
      pedestrianAccess: true,
      staffed: null,
      safeguardsPlanned: true,
      existingSafeguardAffected: true,
    },
  }
}

function footbridge(plan: TownPlan, checkDueOn: string): Project {
  const line = riverCrossing(plan, missingBridgeRow)
  return {
    geometry: polygonOf([...offsetLine(line, -9), ...offsetLine(line, 9).reverse()]),
    properties: {
      name: 'Ny gangbru i Prøvegata',
      kind: 'own_project',
      status: 'active',
      caseNumber: '2026/77',
      phase: 'sketch',
      checkDueOn,
      responsible: 'Miljø og samferdsel',
      description: 'Gang- og sykkelbru over Eksempelelva mellom Terneslepa og Elvestien.',
      contents: ['bridge'],
      uses: [],
      largeMunicipalProject: true,
      heightMetres: 7,
      pedestrianAccess: true,
      newOrMajorBridgeWork: true,
      bridgeSecured: null,
      bridgeOver: ['water', 'public_space'],
      helpSignsConsidered: true,
      safeguardsPlanned: true,
    },
  }
}

function schoolExtension(known: Known, checkDueOn: string): Project {
  return {
    geometry: polygonOf(siteOf(known.building('Måkeli skole').outline, 8)),
    properties: {
      name: 'Nytt mellomtrinn ved Måkeli skole',
      kind: 'own_project',
      status: 'active',
      caseNumber: '2026/260',
      phase: 'sketch',
      checkDueOn,
      responsible: 'Kommunale bygg',
      contents: ['building'],
      uses: ['school'],
      largeMunicipalProject: true,
      heightMetres: 12.5,
      storeys: 3,
      childrenPresent: true,
      sharedHighOutdoorSpace: null,
    },
  }
}

function park(plan: TownPlan): Project {
  return {
    geometry: polygonOf(parkGround(plan, { column: -1, row: 2 })),
    properties: {
      name: 'Oppgradering av Rutenettparken',
      kind: 'own_project',
      status: 'paused',
      responsible: 'Bydrift',
      contents: ['public_space'],
      uses: [],
    },
  }
}
