import type { Entered, Known } from './known.ts'
import { parkGround, viewpointPark } from './parks.ts'
import { polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import { siteOf } from './siteOf.ts'

type Project = Entered<'projects'>

/** Projects at the town's well-known buildings; `due` gives the day so many days from now. */
export function moreProjects(plan: TownPlan, known: Known, due: (days: number) => string): Project[] {
  const at = (name: string, marginMetres: number) =>
    polygonOf(siteOf(known.building(name).outline, marginMetres))
  return [
    {
      geometry: at('Hotell Ankerfeste', 4),
      properties: {
        name: 'Påbygg på Hotell Ankerfeste',
        kind: 'building_case',
        status: 'active',
        caseNumber: '2026/95',
        phase: 'outline',
        checkDueOn: due(-3),
        responsible: 'Byggesak',
        description: 'To nye etasjer og ny takterrasse mot havna.',
        contents: ['building'],
        uses: ['hotel'],
        heightMetres: 31,
        storeys: 9,
        parkingDecks: 0,
        sharedHighOutdoorSpace: true,
        publicHighPoint: false,
        pedestrianAccess: true,
        childrenPresent: false,
        vulnerableUsers: false,
        staffed: true,
        safeguardsPlanned: true,
      },
    },
    {
      geometry: at('Skjellgården kjøpesenter', 6),
      properties: {
        name: 'Detaljregulering for Skjellgården',
        kind: 'zoning_plan',
        status: 'active',
        caseNumber: '2026/183',
        planId: 'EV-2026-02',
        phase: 'plan_proposal',
        checkDueOn: due(2),
        responsible: 'Byutvikling',
        description: 'Ny gate gjennom kvartalet, boliger over butikkene og felles takhage.',
        contents: ['building', 'public_space'],
        uses: ['retail', 'housing'],
        riskAnalysisRequired: true,
        heightMetres: 26,
        storeys: 7,
        sharedHighOutdoorSpace: true,
        pedestrianAccess: true,
      },
    },
    {
      geometry: polygonOf(parkGround(plan, viewpointPark)),
      properties: {
        name: 'Opprusting av Høydekurven',
        kind: 'own_project',
        status: 'active',
        caseNumber: '2026/204',
        phase: 'design',
        checkDueOn: due(14),
        responsible: 'Bydrift',
        description: 'Nye stier, benker, lys og rekkverk ved utsiktspunktet.',
        contents: ['public_space', 'viewpoint'],
        uses: [],
        largeMunicipalProject: false,
        publicHighPoint: true,
        pedestrianAccess: true,
        safeguardsPlanned: true,
      },
    },
    {
      geometry: at('Kulturhuset Blåskjellet', 5),
      properties: {
        name: 'Ny foajé i Kulturhuset Blåskjellet',
        kind: 'building_case',
        status: 'active',
        caseNumber: '2026/31',
        phase: 'construction',
        checkDueOn: due(-12),
        responsible: 'Byggesak',
        contents: ['building'],
        uses: ['culture'],
        heightMetres: 19,
        storeys: 4,
        pedestrianAccess: true,
      },
    },
    {
      geometry: at('Eksempelvik stasjon', 8),
      properties: {
        name: 'Ny adkomst til Eksempelvik stasjon',
        kind: 'own_project',
        status: 'active',
        caseNumber: '2026/238',
        phase: 'start',
        checkDueOn: due(45),
        responsible: 'Miljø og samferdsel',
        contents: ['station', 'public_space'],
        uses: [],
        pedestrianAccess: true,
        levelDifferenceMetres: 3.1,
      },
    },
    {
      geometry: at('Eksempelvik rådhus', 3),
      properties: {
        name: 'Rehabilitering av rådhuset',
        kind: 'operation',
        status: 'active',
        caseNumber: '2025/377',
        phase: 'design',
        responsible: 'Kommunale bygg',
        contents: ['building'],
        uses: ['office'],
        heightMetres: 21,
        storeys: 5,
        pedestrianAccess: true,
        staffed: true,
      },
    },
  ]
}
