import type { Language } from '../../geodata/model/language.ts'
import type { MeasuredItem, Measurement } from '../../geodata/model/measurement.ts'
import { createDesk, type Desk, type DeskState, type SaveOutcome } from './desk.ts'
import { itemsOf, type MeasurementRow, rowOf } from './measurementRows.ts'

export interface MeasurementDraft {
  rows: readonly MeasurementRow[]
}
export type MeasurementState = DeskState<MeasurementDraft, Measurement>
export type MeasurementDesk = Desk<MeasurementDraft, Measurement>

/** The desk of what is measured in a check. A row that lacks something holds its point back. */
export function createMeasurementDesk(
  measurements: readonly Measurement[],
  language: Language,
  save: (point: string, items: MeasuredItem[], revision: number) => Promise<SaveOutcome<Measurement>>,
): MeasurementDesk {
  return createDesk<MeasurementDraft, Measurement>(measurements, {
    draftOf: (stored) => ({
      rows: (stored?.items ?? []).map((item, at) => rowOf(item, `${stored?.revision}-${at}`, language)),
    }),
    isSame: ({ rows }, stored) => {
      const items = itemsOf(rows, language)
      return items !== null && JSON.stringify(items) === JSON.stringify(stored?.items ?? [])
    },
    isHeld: (_, { rows }) => itemsOf(rows, language) === null,
    save: (point, { rows }, revision) => save(point, itemsOf(rows, language)!, revision),
  })
}
