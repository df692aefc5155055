import { runTests } from '../../../../geodata/checks/tests/runTests.ts'
import {
  type MeasuredItem,
  type MeasureKind,
  measuredItemSchema,
} from '../../../../geodata/model/measurement.ts'
import type { TestResult } from '../../../../geodata/model/testResult.ts'

/** Something measured, with all that is not said left unknown. */
export function measured(kind: MeasureKind, known: Record<string, unknown> = {}): MeasuredItem {
  return measuredItemSchema.parse({ kind, where: 'Østre side', ...known })
}

export function tried(item: MeasuredItem): TestResult[] {
  return runTests([{ point: 'X-1', items: [item] }])
}

/** What each rule says of the thing: `tek17-12-15-stairs fails`. */
export function outcomes(kind: MeasureKind, known: Record<string, unknown>): string[] {
  return tried(measured(kind, known)).map(({ rule, outcome }) => `${rule} ${outcome}`)
}

/** What one rule says; undefined where it says nothing. */
export function outcomeOf(rule: string, kind: MeasureKind, known: Record<string, unknown>) {
  return tried(measured(kind, known)).find((result) => result.rule === rule)?.outcome
}
