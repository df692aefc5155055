import type { Point } from '../../geodata/checklists/checklist.ts'
import type { ProjectProperties } from '../../geodata/model/project.ts'
import { attributesThatMatter } from './questionFields.ts'

/** First what decides what the check asks, in the order one knows it; the paperwork afterwards. */
const places = {
  case: ['name', 'kind'],
  contents: ['contents', 'uses'],
  measures: [
    'heightMetres',
    'storeys',
    'parkingDecks',
    'levelDifferenceMetres',
    'bridgeLengthMetres',
    'bridgeOver',
  ],
  questions: [
    'pedestrianAccess',
    'sharedHighOutdoorSpace',
    'publicHighPoint',
    'childrenPresent',
    'vulnerableUsers',
    'staffed',
    'newOrMajorBridgeWork',
    'bridgeSecured',
    'safeguardsPlanned',
    'existingSafeguardAffected',
    'helpSignsConsidered',
    'symbolicPlace',
    'riskAnalysisRequired',
    'largeMunicipalProject',
  ],
  paperwork: [
    'status',
    'phase',
    'checkDueOn',
    'decidedOn',
    'caseNumber',
    'planId',
    'responsible',
    'description',
  ],
} as const satisfies Record<string, readonly (keyof ProjectProperties)[]>

export type FormSection = keyof typeof places | 'rest'

/** Every attribute of the form, in the order of the sections. */
export const formFields: readonly string[] = Object.values(places).flat()

const beforeContents = new Set<string>(['heightMetres', 'storeys'])

/**
 * Which attributes stand where for what has been filled in so far. A use, measure or question that the check would not look
 * at goes to the folded `rest`, unless it is filled in already.
 */
export function formLayout(
  properties: Partial<ProjectProperties>,
  points: readonly Point[],
): Record<FormSection, string[]> {
  const matter = attributesThatMatter(properties, points)
  const isStarted = (properties.contents ?? []).length > 0
  const isShown = (name: keyof ProjectProperties) =>
    isFilled(properties[name]) || (isStarted ? matter.has(name) : beforeContents.has(name))
  const optional = ['uses', ...places.measures, ...places.questions] as const
  return {
    case: [...places.case],
    contents: places.contents.filter((name) => name === 'contents' || isShown(name)),
    measures: places.measures.filter(isShown),
    questions: places.questions.filter(isShown),
    rest: optional.filter((name) => !isShown(name)),
    paperwork: [...places.paperwork],
  }
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}
