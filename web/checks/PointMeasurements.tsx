import type { Point } from '../../geodata/checklists/checklist.ts'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { MeasurementEditor } from './MeasurementEditor.tsx'
import { MeasurementList } from './MeasurementList.tsx'
import { useCheckPlace } from './useCheckPlace.ts'
import { useMeasurement } from './useMeasurementDesk.ts'

/** What is measured at a point that can be measured: to edit, or to read. */
export function PointMeasurements({ point, isAsked }: { point: Point; isAsked: boolean }) {
  const words = useWords(checkWords)
  const { isClosed } = useCheckPlace()
  const mayMeasure = useMay()('checks:answer') && !isClosed
  const { stored } = useMeasurement(point.code)
  const kinds = point.measures ?? []
  const isMeasured = (stored?.items.length ?? 0) > 0
  if (kinds.length === 0 || (!isAsked && !isMeasured)) return null
  if (mayMeasure) return <MeasurementEditor point={point} kinds={kinds} />
  if (!isMeasured) return null
  return (
    <section aria-label={`${words.measured}: ${point.code}`}>
      <MeasurementList items={stored!.items} />
    </section>
  )
}
