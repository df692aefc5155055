/*
 * The life of an edition. A draft is the only thing that can be written in; saving takes a validation back, so what is
 * published is exactly what was validated. What is published is never changed: it can be withdrawn, and stays readable.
 */

export type EditionState = 'none' | 'draft' | 'validated' | 'published' | 'withdrawn'

const steps = {
  start: { none: 'draft' },
  save: { draft: 'draft', validated: 'draft' },
  discard: { draft: 'none', validated: 'none' },
  validate: { draft: 'validated', validated: 'validated' },
  publish: { validated: 'published' },
  withdraw: { published: 'withdrawn' },
} as const satisfies Record<string, Partial<Record<EditionState, EditionState>>>

export type EditionStep = keyof typeof steps

/** The state after the step; null where it cannot be taken from there. */
export function afterStep(state: EditionState, step: EditionStep): EditionState | null {
  return (steps[step] as Partial<Record<EditionState, EditionState>>)[state] ?? null
}
