import type { Figure, IndicatorCode } from '../../model/indicator.ts'
import { indicators } from '../../model/indicator.ts'
import { checkedBeforeDecision } from '../indicators/checkedBeforeDecision.ts'
import { conditions } from '../indicators/conditions.ts'
import { daysToSignature } from '../indicators/daysToSignature.ts'
import type { Indicator, Placed } from '../indicators/indicator.ts'
import { inspectionsOverdue } from '../indicators/inspectionsOverdue.ts'
import { numbersVerified } from '../indicators/numbersVerified.ts'
import { placesAssessed } from '../indicators/placesAssessed.ts'
import { recallsOpen } from '../indicators/recallsOpen.ts'
import { safeguardsByState } from '../indicators/safeguardsByState.ts'
import { safeguardsByType } from '../indicators/safeguardsByType.ts'
import { signsByState } from '../indicators/signsByState.ts'
import { signsInspected } from '../indicators/signsInspected.ts'
import { bridgeCoverage, buildingCoverage } from '../indicators/thingCoverage.ts'
import type { ToldFigure } from './toldFigure.ts'

type Described = Pick<Indicator<Placed>, 'measure' | 'kind' | 'parts'>

/** Of each indicator, what it takes to tell its figure. */
export const described: Readonly<Record<IndicatorCode, Described>> = {
  checked_before_decision: checkedBeforeDecision,
  days_to_signature: daysToSignature,
  conditions,
  bridge_coverage: bridgeCoverage,
  building_coverage: buildingCoverage,
  safeguards_by_state: safeguardsByState,
  safeguards_by_type: safeguardsByType,
  inspections_overdue: inspectionsOverdue,
  places_assessed: placesAssessed,
  signs_by_state: signsByState,
  signs_inspected: signsInspected,
  numbers_verified: numbersVerified,
  recalls_open: recallsOpen,
}

/** The figure with what its indicator says of it. */
export function told(figure: Figure): ToldFigure {
  const { kind, parts } = described[figure.code]
  return { figure, name: indicators.labels[figure.code], kind, parts }
}

/** Whether there is nothing at all to tell of, now or at any step. */
export function isEmpty({ now, series }: Figure): boolean {
  return [now, ...series.map(({ reading }) => reading)].every(
    ({ value, of, parts }) => !value && !of && parts.every(({ count }) => count === 0),
  )
}
