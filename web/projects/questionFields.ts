import type { Point } from '../../geodata/checklists/checklist.ts'
import { contextFrom } from '../../geodata/checks/context.ts'
import { type Evidence, evaluate } from '../../geodata/checks/evaluate.ts'
import { defaultThresholds } from '../../geodata/checks/thresholds.ts'
import { type ProjectProperties, projectProperties } from '../../geodata/model/project.ts'

/** An empty surrounding that claims to know nothing, so that only the project's own attributes decide. */
const nowhere = contextFrom({
  geometry: { type: 'Point', coordinates: [6.2, 64.8] },
  candidates: [],
  layers: [],
  registers: [],
})

/**
 * The attributes the checklist would ask for if they were not filled in, given the rest: bridge questions matter once
 * the project includes a bridge. Read out of the checklist's own conditions, so that a new point needs no new form.
 */
export function attributesThatMatter(
  properties: Partial<ProjectProperties>,
  points: readonly Point[],
): Set<string> {
  const filled = { ...unknownProperties(), ...properties }
  return new Set(
    Object.keys(projectProperties.shape).filter((attribute) =>
      wouldBeAsked(
        attribute,
        { ...filled, [attribute]: nothing(filled[attribute as keyof ProjectProperties]) },
        points,
      ),
    ),
  )
}

function wouldBeAsked(attribute: string, properties: ProjectProperties, points: readonly Point[]): boolean {
  const evidence: Evidence = {
    properties,
    thresholds: defaultThresholds,
    context: nowhere,
    radiusMetres: 0,
    stretch: 1,
  }
  return points.some(({ appliesWhen }) =>
    evaluate(appliesWhen, evidence).steps.some(
      (step) =>
        step.truth === 'unknown' &&
        (step.step === 'attribute' || step.step === 'atLeast') &&
        step.attribute === attribute,
    ),
  )
}

function unknownProperties(): ProjectProperties {
  return projectProperties.partial({ name: true, kind: true }).parse({}) as ProjectProperties
}

function nothing(value: unknown): null | [] {
  return Array.isArray(value) ? [] : null
}
