import { describe, expect, it } from 'vitest'
import { currentChecklist, findPoint } from '../../../geodata/checklists/rekkverk.ts'
import type { Candidate } from '../../../geodata/checks/context.ts'
import { evaluate } from '../../../geodata/checks/evaluate.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Truth } from '../../../geodata/model/check.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { away, mapped, project, thing, unmapped } from './eksempelvik.ts'

/** Everything known and nothing around, so that each case below says only what makes the difference. */
const settled: Partial<ProjectProperties> = {
  kind: 'building_case',
  contents: ['signs'],
  uses: ['office'],
  riskAnalysisRequired: false,
  largeMunicipalProject: false,
  heightMetres: 3,
  storeys: 1,
  parkingDecks: 0,
  levelDifferenceMetres: 0,
  bridgeLengthMetres: 20,
  sharedHighOutdoorSpace: false,
  publicHighPoint: false,
  pedestrianAccess: false,
  childrenPresent: false,
  vulnerableUsers: false,
  staffed: false,
  newOrMajorBridgeWork: false,
  bridgeSecured: false,
  bridgeOver: ['water'],
  safeguardsPlanned: false,
  existingSafeguardAffected: false,
  helpSignsConsidered: false,
  symbolicPlace: false,
}

type Case = [
  point: string,
  truth: Truth,
  properties: Partial<ProjectProperties>,
  around?: Candidate[] | 'unmapped',
]

const rail = thing('rail', away(80))
const water = thing('water', away(40))
const bridge = thing('bridges', away(10))
const school = thing('schools', away(150))
const institution = thing('institutions', away(250))
const building = { contents: ['building'] } satisfies Partial<ProjectProperties>
const newBridge = { contents: ['bridge'] } satisfies Partial<ProjectProperties>
const decks = { contents: ['parking_house'] } satisfies Partial<ProjectProperties>
const square = { contents: ['public_space'] } satisfies Partial<ProjectProperties>

const cases: Case[] = [
  ['FEL-1', 'yes', {}],
  ['FEL-2', 'no', {}],
  ['FEL-2', 'yes', { kind: 'zoning_plan', riskAnalysisRequired: true }],
  ['FEL-2', 'no', { riskAnalysisRequired: true }],
  ['FEL-2', 'yes', { largeMunicipalProject: true }],
  ['FEL-2', 'unknown', { kind: 'zoning_plan', riskAnalysisRequired: null }],
  ['FEL-3', 'yes', {}, 'unmapped'],
  ['FEL-4', 'yes', { safeguardsPlanned: true }],
  ['FEL-4', 'no', {}],
  ['FEL-5', 'yes', { kind: 'zoning_plan' }],
  ['FEL-5', 'no', { kind: 'municipal_plan' }],

  ['BRU-1', 'yes', { ...newBridge, pedestrianAccess: true }],
  ['BRU-1', 'no', newBridge],
  ['BRU-1', 'unknown', { ...newBridge, pedestrianAccess: null }],
  ['BRU-1', 'yes', { ...building, pedestrianAccess: true }, [bridge]],
  ['BRU-1', 'no', { ...building, pedestrianAccess: true }],
  ['BRU-1', 'unknown', { ...building, pedestrianAccess: true }, 'unmapped'],
  ['BRU-2', 'yes', { contents: ['temporary_bridge'], pedestrianAccess: true }],
  ['BRU-3', 'yes', { ...newBridge, bridgeSecured: true }],
  ['BRU-3', 'no', newBridge],
  ['BRU-4', 'yes', { ...newBridge, newOrMajorBridgeWork: true }],
  ['BRU-4', 'no', newBridge],
  ['BRU-5', 'yes', { ...newBridge, pedestrianAccess: true }],
  ['BRU-5', 'no', { ...building, pedestrianAccess: true }],
  ['BRU-6', 'yes', { ...newBridge, bridgeSecured: true }],
  ['BRU-6', 'yes', { ...newBridge, bridgeLengthMetres: 100 }],
  ['BRU-6', 'no', newBridge],
  ['BRU-6', 'unknown', { ...newBridge, bridgeLengthMetres: null }],
  ['BRU-7', 'yes', { ...newBridge, helpSignsConsidered: true }],
  ['BRU-7', 'yes', { contents: ['signs'] }, [bridge]],
  ['BRU-7', 'no', { contents: ['signs'] }],
  ['BRU-8', 'yes', { ...newBridge, bridgeOver: ['water', 'rail'] }],
  ['BRU-8', 'no', newBridge],
  ['BRU-8', 'unknown', { ...newBridge, bridgeOver: [] }],

  ['HOY-1', 'yes', { ...building, heightMetres: 10 }],
  ['HOY-1', 'yes', { ...decks, heightMetres: null, storeys: 4 }],
  ['HOY-1', 'no', { ...building, heightMetres: 9.9, storeys: 3 }],
  ['HOY-1', 'unknown', { ...building, heightMetres: null, storeys: 3 }],
  ['HOY-2', 'yes', { ...building, sharedHighOutdoorSpace: true }],
  ['HOY-2', 'yes', { contents: ['viewpoint'], publicHighPoint: true }],
  ['HOY-2', 'no', building],
  ['HOY-3', 'yes', { ...building, publicHighPoint: true }],
  ['HOY-3', 'no', { contents: ['viewpoint'], publicHighPoint: true }],
  ['HOY-4', 'yes', { ...building, childrenPresent: true, heightMetres: 3.3 }],
  ['HOY-4', 'no', { ...building, childrenPresent: true, heightMetres: 3.2 }],
  ['HOY-4', 'yes', { ...building, uses: ['kindergarten'], childrenPresent: null, heightMetres: 5 }],
  ['HOY-4', 'yes', { ...building, uses: ['care_home'], vulnerableUsers: null }],
  ['HOY-4', 'unknown', { ...building, vulnerableUsers: null }],
  ['HOY-5', 'yes', { ...building, publicHighPoint: true }],
  ['HOY-5', 'yes', { ...building, uses: ['hotel'], heightMetres: 30 }],
  ['HOY-5', 'no', { ...building, uses: ['hotel'] }],

  ['PAR-1', 'yes', { ...decks, parkingDecks: 2 }],
  ['PAR-1', 'no', { ...decks, parkingDecks: 1 }],
  ['PAR-1', 'unknown', { ...decks, parkingDecks: null }],
  ['PAR-2', 'yes', { ...building, uses: ['parking'] }],
  ['PAR-2', 'no', building],
  ['PAR-3', 'yes', decks],
  ['PAR-4', 'yes', { ...decks, staffed: true }],
  ['PAR-4', 'unknown', { ...decks, staffed: null }],

  ['BAN-1', 'yes', {}, [rail]],
  ['BAN-1', 'no', {}],
  ['BAN-1', 'unknown', {}, 'unmapped'],
  ['BAN-2', 'yes', { ...building, uses: ['school'] }, [rail]],
  ['BAN-2', 'no', { ...building, uses: ['school'] }],
  ['BAN-2', 'no', { ...building, uses: ['parking'] }, 'unmapped'],
  ['BAN-3', 'yes', { contents: ['station'] }],
  ['BAN-3', 'yes', { ...newBridge, bridgeOver: ['rail'] }],
  ['BAN-3', 'no', newBridge, [rail]],
  ['BAN-4', 'yes', { helpSignsConsidered: true }, [rail]],
  ['BAN-4', 'yes', { contents: ['station'], helpSignsConsidered: true }],
  ['BAN-4', 'no', { ...building }, [rail]],

  ['VAN-1', 'yes', { contents: ['waterfront'] }],
  ['VAN-1', 'yes', square, [water]],
  ['VAN-1', 'yes', { ...building, uses: ['housing'] }, [water]],
  ['VAN-1', 'no', building, [water]],
  ['VAN-1', 'no', square],
  ['VAN-1', 'unknown', square, 'unmapped'],
  ['VAN-2', 'yes', { contents: ['waterfront'] }],
  ['VAN-2', 'no', square, [water]],
  ['VAN-3', 'yes', { contents: ['signs'] }, [water]],
  ['VAN-3', 'yes', { contents: ['waterfront'], helpSignsConsidered: true }, 'unmapped'],
  ['VAN-3', 'no', square, [water]],

  ['HEL-1', 'yes', { ...building, uses: ['health'] }],
  ['HEL-1', 'yes', { ...building, vulnerableUsers: true }],
  ['HEL-1', 'no', building],
  ['HEL-2', 'yes', { ...building, uses: ['hospital'], vulnerableUsers: null }],
  ['HEL-2', 'no', { ...building, uses: ['health'] }],
  ['HEL-3', 'yes', { ...building, uses: ['care_home'] }, 'unmapped'],
  ['HEL-3', 'yes', square, [institution]],
  ['HEL-3', 'no', square],
  ['HEL-3', 'unknown', square, 'unmapped'],

  ['SKO-1', 'yes', { ...building, uses: ['kindergarten'] }],
  ['SKO-1', 'yes', { ...building, uses: ['culture'], childrenPresent: true }],
  ['SKO-1', 'no', { ...building, uses: ['culture'] }],
  ['SKO-1', 'unknown', { ...building, uses: [] }],
  ['SKO-2', 'yes', { ...building, uses: ['student_housing'] }],
  ['SKO-2', 'no', building],
  ['SKO-3', 'yes', { ...building, uses: ['campus'] }],
  ['SKO-3', 'yes', square, [school]],
  ['SKO-3', 'no', building, [school]],
  ['SKO-3', 'unknown', square, 'unmapped'],

  ['BYR-1', 'yes', square],
  ['BYR-1', 'no', building],
  ['BYR-2', 'yes', { ...square, levelDifferenceMetres: 0.5 }],
  ['BYR-2', 'no', { ...square, levelDifferenceMetres: 0.4 }],
  ['BYR-2', 'unknown', { contents: ['viewpoint'], levelDifferenceMetres: null }],
  ['BYR-3', 'yes', { contents: ['viewpoint'] }],
  ['BYR-3', 'yes', { ...building, sharedHighOutdoorSpace: true }],
  ['BYR-3', 'no', square],
  ['BYR-4', 'yes', { symbolicPlace: true }],
  ['BYR-4', 'unknown', { symbolicPlace: null }],

  ['BYG-1', 'yes', {}],
  ['BYG-1', 'no', { kind: 'municipal_plan' }],
  ['BYG-2', 'yes', { contents: ['temporary_bridge'] }],
  ['BYG-2', 'no', newBridge],
  ['BYG-3', 'yes', { existingSafeguardAffected: true }],
  ['BYG-3', 'unknown', { existingSafeguardAffected: null }],

  ['DRI-1', 'yes', { safeguardsPlanned: true }],
  ['DRI-2', 'yes', { contents: ['signs'] }],
  ['DRI-2', 'yes', { ...building, helpSignsConsidered: true }],
  ['DRI-2', 'no', building],
  ['DRI-3', 'yes', {}],
  ['DRI-4', 'yes', { safeguardsPlanned: true }],
  ['DRI-4', 'no', {}],
]

describe('when each point applies', () => {
  it.each(cases)('%s: %s for %j', (code, truth, properties, around = []) => {
    const evaluation = evaluate(findPoint(currentChecklist, code)!.appliesWhen, {
      properties: project({ ...settled, ...properties }),
      thresholds: defaultThresholds,
      context: around === 'unmapped' ? unmapped() : mapped(...around),
      radiusMetres: 600,
      stretch: 1,
    })
    expect(evaluation.truth).toBe(truth)
  })

  it('is tried for every point, and shown to apply', () => {
    const shown = new Set(cases.filter(([, truth]) => truth === 'yes').map(([code]) => code))
    expect(currentChecklist.points.map((point) => point.code).filter((code) => !shown.has(code))).toEqual([])
  })
})
