import { codeList } from './codes.ts'

/** What can be measured at a point and held against a rule or a stated requirement. */
export const measureKinds = codeList({
  parapet: ['Rekkverk', 'Parapet'],
  window: ['Vindu eller glassfelt', 'Window or other glazing'],
  level_difference: ['Nivåforskjell', 'Level difference'],
  barrier_coverage: ['Sikret strekning', 'Secured stretch'],
})
export type MeasureKind = keyof typeof measureKinds.labels
