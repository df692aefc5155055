import { type ThresholdCode, thresholdCodes } from '../../geodata/checks/thresholds.ts'
import { type ProximityTarget, proximityTargets, type Threshold } from '../../geodata/model/check.ts'
import { collections } from '../../geodata/model/collections.ts'
import { type ContextLayerCode, contextLayers } from '../../geodata/model/contextLayer.ts'
import type { FieldGroup } from '../../geodata/model/field.ts'
import type { Text } from '../../geodata/model/language.ts'
import { projectProperties } from '../../geodata/model/project.ts'
import { type FieldInfo, fieldsIn } from '../components/fields/fieldInfo.ts'
import type { Limit, RowTest } from './conditionForm.ts'

/*
 * What a condition can be about: what is stated of a project in a form, other than free text, and the distance from its
 * area to the nearest thing of a kind.
 */

const stated = fieldsIn(projectProperties).filter(({ kind }) =>
  ['code', 'codes', 'boolean', 'number'].includes(kind),
)

/** The attributes, by the groups of the project's own form. */
export const attributesByGroup: readonly (readonly [FieldGroup, readonly FieldInfo[]])[] = [
  ...Map.groupBy(stated, ({ meta }) => meta.group),
]

export const targets: readonly ProximityTarget[] = proximityTargets

export function targetNoun(target: string): Text | undefined {
  if (target in contextLayers) return contextLayers[target as ContextLayerCode].noun
  return collections[target as keyof typeof collections]?.one
}

export function attributeOf(name: string): FieldInfo | undefined {
  return stated.find((field) => field.name === name)
}

/** The choice a row stands at in the list of subjects: `kind`, `near:rail`; empty while none is made. */
export function subjectOf(row: RowTest): string {
  if (row.test === 'near') return `near:${row.target}`
  return row.test === 'always' ? 'always' : row.attribute
}

/** A row on another subject, with the limit that is usual for it. */
export function rowAbout(subject: string): RowTest {
  const [, target] = subject.split('near:')
  if (target !== undefined) return { test: 'near', target, limit: usualLimit(target) }
  if (subject === 'always') return { test: 'always' }
  return attributeOf(subject)?.kind === 'number'
    ? { test: 'atLeast', attribute: subject, limit: usualLimit(subject) }
    : { test: 'attribute', attribute: subject, values: [] }
}

const usual: Readonly<Record<string, ThresholdCode>> = {
  water: 'water_metres',
  rail: 'rail_metres',
  institutions: 'institution_metres',
  schools: 'school_metres',
  bridges: 'bridge_metres',
  heightMetres: 'high_point_metres',
  storeys: 'high_point_storeys',
  parkingDecks: 'parking_decks',
  bridgeLengthMetres: 'long_bridge_metres',
  levelDifferenceMetres: 'level_difference_metres',
}

function usualLimit(subject: string): Limit {
  const code = usual[subject]
  return code ? { kind: 'threshold', code } : { kind: 'own', typed: '' }
}

const distances: readonly ThresholdCode[] = thresholdCodes.filter((code) =>
  Object.entries(usual).some(
    ([subject, one]) => one === code && (targets as readonly string[]).includes(subject),
  ),
)

/** The limits a row can be held against: distances for a distance, the others in the attribute's unit. */
export function limitsFor(row: RowTest, thresholds: readonly Threshold[]): readonly Threshold[] {
  const isDistance = ({ code }: Threshold) => (distances as readonly string[]).includes(code)
  if (row.test === 'near') return thresholds.filter(isDistance)
  const unit = row.test === 'atLeast' && attributeOf(row.attribute)?.meta.unit === 'm' ? 'm' : 'count'
  return thresholds.filter(
    (threshold) =>
      threshold.unit === unit && !isDistance(threshold) && threshold.code !== 'surroundings_metres',
  )
}
