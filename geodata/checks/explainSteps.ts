import type { TraceStep } from '../model/check.ts'
import type { Language } from '../model/language.ts'
import { labelOf, notStated, stepClause } from './explainStep.ts'

/** Several steps as clauses: choices in the same field told together, so are fields not filled in, nothing twice. */
export function stepClauses(steps: readonly TraceStep[], language: Language): string[] {
  const empty = steps.filter((step) => isField(step) && step.truth === 'unknown') as FieldStep[]
  const labels = new Set(empty.map(({ attribute }) => labelOf(attribute, language)))
  const rest = mergeChoices(steps.filter((step) => !(empty as TraceStep[]).includes(step)))
  const clauses = new Set(rest.map((step) => stepClause(step, language)))
  return labels.size > 0 ? [...clauses, notStated([...labels], language)] : [...clauses]
}

type FieldStep = Extract<TraceStep, { step: 'attribute' | 'atLeast' }>

function isField(step: TraceStep): step is FieldStep {
  return step.step === 'attribute' || step.step === 'atLeast'
}

function mergeChoices(steps: readonly TraceStep[]): TraceStep[] {
  const merged: TraceStep[] = []
  for (const step of steps) {
    const at = merged.findIndex((earlier) => isSameChoice(earlier, step))
    const earlier = merged[at]
    if (earlier?.step === 'attribute' && step.step === 'attribute')
      merged[at] = { ...earlier, wanted: [...new Set([...listOf(earlier.wanted), ...listOf(step.wanted)])] }
    else merged.push(step)
  }
  return merged
}

function isSameChoice(a: TraceStep, b: TraceStep): boolean {
  return (
    a.step === 'attribute' &&
    b.step === 'attribute' &&
    a.attribute === b.attribute &&
    a.truth === b.truth &&
    Array.isArray(a.value)
  )
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
